package io.fromswagger.report;

/**
 * One request of a case and its response, as a reader sees them: without secrets, and cut where they are long.
 *
 * @param operation how people name the operation: {@code POST /orders}
 * @param request as a command for the shell
 * @param response status, media type and body on one line
 * @param millis how long the answer took, in milliseconds
 */
public record ExchangeReport(String operation, String request, String response, long millis) {}
