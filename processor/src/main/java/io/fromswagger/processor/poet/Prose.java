package io.fromswagger.processor.poet;

/** Words that are safe in Javadoc; made by {@link SpecText} only. */
record Prose(String text) {}
