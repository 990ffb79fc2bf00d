package com.acme.orders.http;

import com.acme.orders.domain.Refused;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever goes wrong with a {@link Problem}. */
final class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private ProblemAnswers() {}

    static void install(RoutesConfig routes) {
        routes.exception(InvalidRequest.class, (e, context) -> Problem.of(e).answer(context));
        routes.exception(Refused.class, (e, context) -> Problem.of(e).answer(context));
        routes.exception(MethodNotAllowedResponse.class, ProblemAnswers::methodNotAllowed);
        routes.exception(HttpResponseException.class, ProblemAnswers::httpFailure);
        routes.exception(Exception.class, ProblemAnswers::bug);
    }

    private static void methodNotAllowed(MethodNotAllowedResponse e, Context context) {
        context.header("Allow", e.getDetails().getOrDefault("availableMethods", ""));
        httpFailure(e, context);
    }

    private static void httpFailure(HttpResponseException e, Context context) {
        var status = HttpStatus.forStatus(e.getStatus());
        var problem = status == HttpStatus.CONTENT_TOO_LARGE
                ? Problem.of(new InvalidRequest("the body must not be larger than 64 KB"))
                : Problem.of(status);
        problem.answer(context);
    }

    private static void bug(Exception e, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), e);
        Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", "The service failed; its log says how.")
                .answer(context);
    }
}
