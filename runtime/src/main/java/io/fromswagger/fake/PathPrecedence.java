package io.fromswagger.fake;

/** Which of two templates a path belongs to when both match it: the one that is concrete where the other is not. */
final class PathPrecedence {

    private PathPrecedence() {}

    /** Whether there may be paths that both templates match and that belong to the first. */
    static boolean takesFrom(String first, String second) {
        var ours = first.split("/", -1);
        var theirs = second.split("/", -1);
        if (ours.length != theirs.length) {
            return false;
        }
        var order = 0;
        for (var i = 0; i < ours.length; i++) {
            if (openness(ours[i]) == 0 && openness(theirs[i]) == 0 && !ours[i].equals(theirs[i])) {
                return false;
            }
            if (order == 0) {
                order = Integer.compare(openness(ours[i]), openness(theirs[i]));
            }
        }
        return order < 0;
    }

    /** Text before text with a parameter in it, before a parameter alone. */
    private static int openness(String segment) {
        if (!segment.contains("{")) {
            return 0;
        }
        return segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1 ? 2 : 1;
    }
}
