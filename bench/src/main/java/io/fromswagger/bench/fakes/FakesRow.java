package io.fromswagger.bench.fakes;

import java.util.ArrayList;
import java.util.List;

/** What came of one document. */
final class FakesRow {

    final String document;
    String obstacle = "";
    int operations;
    int answered;
    int judgedTwice;
    final List<String> leftOut = new ArrayList<>();
    /** No request can be told to be for one of these, and not for an operation before it. */
    final List<String> indistinct = new ArrayList<>();

    /** Its schema refers to something that is not there. */
    final List<String> unjudged = new ArrayList<>();

    final List<String> unanswered = new ArrayList<>();
    final List<String> failedFirst = new ArrayList<>();
    final List<String> failedSecond = new ArrayList<>();
    double seconds;

    FakesRow(String document) {
        this.document = document;
    }
}
