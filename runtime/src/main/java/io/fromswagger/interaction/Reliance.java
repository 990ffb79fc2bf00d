package io.fromswagger.interaction;

/**
 * Who relies on an interaction.
 *
 * @param test {@code Class#method}
 * @param line where the answer was said: {@code PayOrderTest.java:41}; empty where no line of a test says it
 */
public record Reliance(String test, String line) {

    /** The class of the test, without its package. */
    String testClass() {
        return test.split("#", 2)[0];
    }
}
