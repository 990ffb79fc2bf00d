package io.fromswagger.report;

import java.time.LocalDate;

/**
 * A break of the document that the user accepts for a time.
 *
 * @param api the API's name
 * @param operation the operation's id
 * @param what the check or the test method that may fail
 * @param reason why it is accepted
 * @param until the last day on which it is
 */
public record DeviationReport(String api, String operation, String what, String reason, LocalDate until) {}
