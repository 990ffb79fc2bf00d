package io.fromswagger.maven.doctor;

import java.util.Locale;

/**
 * What a check found.
 *
 * @param what was found
 * @param todo what to do about it; empty where nothing is to be done
 */
public record Finding(Level level, String what, String todo) {

    static Finding ok(String what) {
        return new Finding(Level.OK, what, "");
    }

    static Finding warning(String what, String todo) {
        return new Finding(Level.WARNING, what, todo);
    }

    static Finding problem(String what, String todo) {
        return new Finding(Level.PROBLEM, what, todo);
    }

    /** One line for people, or two. */
    public String text() {
        String found = String.format("%-8s %s", level.name().toLowerCase(Locale.ROOT), shown(what));
        return todo.isEmpty() ? found : found + System.lineSeparator() + "         do: " + shown(todo);
    }

    /** Versions and messages come from elsewhere, and may hold what a terminal takes for a command. */
    private static String shown(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    /** How bad it is. */
    public enum Level {
        /** As it should be. */
        OK,
        /** Worth knowing; tests can run. */
        WARNING,
        /** Tests can't be made or run. */
        PROBLEM
    }
}
