package io.fromswagger.fake.mountebank;

import java.util.List;

/**
 * How Mountebank is started on this machine.
 *
 * @param words the program and its first arguments, before Mountebank's own
 * @param origin where it comes from, for the line that says so
 */
record MountebankCommand(List<String> words, String origin) {}
