package io.fromswagger.json;

/** How well JSON fits a type into which it can be decoded: the fewer remarks, the better. */
final class Fit {

    private int contradictions;
    private int unknownMembers;

    /** A value that the type knows no name for, or another one than the only legal one. */
    void contradiction() {
        contradictions++;
    }

    /** A member or an item that the type has no place for. */
    void unknownMember() {
        unknownMembers++;
    }

    void add(Fit part) {
        contradictions += part.contradictions;
        unknownMembers += part.unknownMembers;
    }

    boolean isPerfect() {
        return contradictions == 0 && unknownMembers == 0;
    }

    boolean isBetterThan(Fit other) {
        return contradictions != other.contradictions
                ? contradictions < other.contradictions
                : unknownMembers < other.unknownMembers;
    }
}
