package io.fromswagger.fake;

/** Which of two templates a path belongs to when both match it: the one that is concrete where the other is not. */
final class PathPrecedence {

    private PathPrecedence() {}

    /** Whether there are paths that both templates match and that belong to the first. */
    static boolean takesFrom(String first, String second) {
        var ours = first.split("/", -1);
        var theirs = second.split("/", -1);
        if (ours.length != theirs.length) {
            return false;
        }
        var concreteFirst = false;
        var decided = false;
        for (var i = 0; i < ours.length; i++) {
            var oursIsOpen = isOpen(ours[i]);
            var theirsIsOpen = isOpen(theirs[i]);
            if (!oursIsOpen && !theirsIsOpen && !ours[i].equals(theirs[i])) {
                return false;
            }
            if (!decided && oursIsOpen != theirsIsOpen) {
                decided = true;
                concreteFirst = theirsIsOpen;
            }
        }
        return concreteFirst;
    }

    private static boolean isOpen(String segment) {
        return segment.contains("{");
    }
}
