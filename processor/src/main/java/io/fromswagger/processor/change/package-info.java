/**
 * What a new version of a document breaks: two versions are compared as a caller sees them, and of the differences only those
 * are told that the requests and answers have to do with which passing tests relied on.
 *
 * <p>A program of its own ({@link io.fromswagger.processor.change.SpecChange}), which the compiler never calls: no other room
 * may import this one, and this one alone may start a program, which is git.
 *
 * <p>Of ours it may import model, problem, spec and files.
 */
@NullMarked
package io.fromswagger.processor.change;

import org.jspecify.annotations.NullMarked;
