package io.fromswagger.bench.drift;

/**
 * Who noticed a change, and how.
 *
 * @param by a line and javac's word on it, a test and its rule, what the check says, or why it does no harm
 */
record Notice(Seen seen, String by) {}
