package io.fromswagger.processor.injection;

/**
 * A text of a document that can be any other, wherever the document repeats it.
 *
 * @param field where it stands by the specification: {@code Info.title}, {@code Components.schemas{}}
 * @param text what the seed says there
 */
public record Site(String field, String text, Kind kind) {

    /** What another text may change. */
    public enum Kind {
        /** Nothing but words: what is generated has the same shape. */
        WORDS,
        /** As words, and Java source says it literally, for it goes over the wire. */
        WIRE,
        /** As wire, and stands in a path between braces: a brace or a slash would change the path. */
        TEMPLATE,
        /** As words, and is a path. */
        PATH,
        /** A word with a meaning: what is generated may be something else, or nothing. */
        MEANING
    }

    boolean isFree() {
        return kind != Kind.MEANING;
    }

    boolean isOnTheWire() {
        return kind == Kind.WIRE || kind == Kind.TEMPLATE;
    }

    /** Those are ours alone, and come trimmed. */
    boolean isNameOfOperation() {
        return field.equals("Operation.operationId");
    }

    /** A payload, as far as its letters are only words here. */
    String fit(String payload) {
        return switch (kind) {
            case TEMPLATE -> payload.replaceAll("[{}/?#]", "|");
            case PATH -> "/" + payload.replaceAll("[{}?#]", "|");
            default -> payload;
        };
    }

    /** The payload's twin, and another one than elsewhere if the payload is: no other text has it. */
    String fitTwin(Payload payload) {
        boolean changed = kind == Kind.TEMPLATE && !fit(payload.text()).equals(payload.text());
        return fit(changed ? payload.twin().replace('-', '|') : payload.twin());
    }

    @Override
    public String toString() {
        return field + " '" + text + "'";
    }
}
