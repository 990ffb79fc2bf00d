package io.fromswagger.fake;

/** Where in a request a value stands. */
public sealed interface Place {

    /** A parameter of the query, by its decoded name. */
    record Query(String name) implements Place {
        @Override
        public String toString() {
            return "query parameter " + name;
        }
    }

    /** A header, whatever the case of its name. */
    record Header(String name) implements Place {
        @Override
        public String toString() {
            return "header " + name;
        }
    }

    /** A cookie. */
    record Cookie(String name) implements Place {
        @Override
        public String toString() {
            return "cookie " + name;
        }
    }

    /** Places of a JSON body. */
    record Body(JsonPath path) implements Place {
        @Override
        public String toString() {
            return "body " + path;
        }
    }

    /** The whole of a body that is text. */
    record Text() implements Place {
        @Override
        public String toString() {
            return "body";
        }
    }

    /** A field of a form, by its decoded name. */
    record Field(String name) implements Place {
        @Override
        public String toString() {
            return "form field " + name;
        }
    }

    /** A part of a body in parts. */
    record Part(String name) implements Place {
        @Override
        public String toString() {
            return "part " + name;
        }
    }
}
