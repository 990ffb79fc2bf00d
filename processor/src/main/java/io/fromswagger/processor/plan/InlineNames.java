package io.fromswagger.processor.plan;

import java.util.Optional;

/** What an inline schema is called within the type in whose schema it stands: as the property that it is for. */
final class InlineNames {

    private InlineNames() {}

    /**
     * The name; empty where nothing on the way has one.
     *
     * @param way the tokens of the pointer from the owner's schema to this one
     * @param owner what the owner is called, as items of a list have their name from it
     */
    static Optional<String> of(String way, String owner) {
        String[] tokens = way.split("/", -1);
        String name = owner;
        boolean found = false;
        for (int i = 0; i < tokens.length; i++) {
            switch (tokens[i]) {
                case "items" -> {
                    name = Singular.of(name);
                    found = true;
                    i += isPlace(tokens, i + 1) ? 1 : 0;
                }
                case "additionalProperties" -> {
                    name = found ? name + " Value" : "Value";
                    found = true;
                }
                case "oneOf", "anyOf", "allOf", "type" -> i++;
                case "prefixItems" -> {
                    i++;
                    String place = "Item " + (isPlace(tokens, i) ? Integer.parseInt(tokens[i]) + 1 : 1);
                    name = found ? name + " " + place : place;
                    found = true;
                }
                default -> {
                    i++;
                    name = decoded(tokens[Math.min(i, tokens.length - 1)]);
                    found = true;
                }
            }
        }
        return found ? Optional.of(name) : Optional.empty();
    }

    private static boolean isPlace(String[] tokens, int i) {
        return i < tokens.length && tokens[i].matches("\\d{1,6}");
    }

    private static String decoded(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
