package io.fromswagger.bench.contract;

import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Request;

/**
 * What a test sent, and got.
 *
 * @param at when it was sent, in microseconds of the clock
 */
record Recorded(long at, Request request, Answer answer) {}
