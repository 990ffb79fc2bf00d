package io.fromswagger.junit;

import io.fromswagger.ThrowingRunnable;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.report.Outcome;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/**
 * Runs the world around {@link ContractTest} and {@link ServiceTest}: starts it once, gives every test a clean piece of it,
 * checks afterwards what the fakes were asked, and keeps the results.
 */
public final class FromSwaggerExtension
        implements BeforeAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                ParameterResolver,
                LifecycleMethodExecutionExceptionHandler,
                TestExecutionExceptionHandler,
                TestWatcher {

    @Override
    public void beforeAll(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        var results = TestResults.of(context);
        apiOfContractTest(testClass).ifPresent(results::include);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        var run = TestRuns.of(context);
        run.limits(Settings.of(context).responseTime());
        masked(run, () -> {
            var contractTest = apiOfContractTest(context.getRequiredTestClass());
            Freshness.ensure(context, run.name());
            var session = Sessions.of(context);
            run.isIn(session.world(run.name()));
            run.sendsBy(session.sender(), session.wire());
            var world = session.readyWorld(run.name());
            Needs.of(context, world).forEach(world::require);
            world.prepare(contractTest.isPresent());
            run.begins(ServiceOutput.fromNow(world.services()));
        });
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        var run = TestRuns.of(context);
        if (run.hasBegun()) {
            try {
                masked(run, () -> end(run, context));
            } finally {
                run.ends();
            }
        }
    }

    private static void end(TestRun run, ExtensionContext context) throws Exception {
        var session = Sessions.of(context);
        session.endedDuring(run.name())
                .forEach(service -> run.remark("service '" + service.name() + "' ended during this test"));
        var failure = context.getExecutionException();
        var contractTest = TestClass.annotation(context.getRequiredTestClass(), ContractTest.class);
        if (contractTest.isPresent()) {
            TestResults.of(context)
                    .accepts(
                            ApiContract.of(context.getRequiredTestClass()),
                            deviations(run, context).known());
        }
        if (failure.isEmpty() && contractTest.isPresent()) {
            deviations(run, context)
                    .overcome(contractTest.get().value(), run.name().method())
                    .ifPresent(run::remark);
        }
        try {
            var world = session.world(run.name());
            try {
                world.verify(run.name());
            } finally {
                TestResults.of(context).called(world.calls());
            }
            if (failure.isEmpty() && contractTest.isEmpty()) {
                var uses = world.uses(run.name());
                run.used(uses);
                uses.forEach(use -> use.lost().forEach(run::remark));
            }
        } catch (AssertionError broken) {
            StackTraces.trim(broken);
            if (failure.isEmpty() || failure.get() instanceof TestAbortedException) {
                throw broken;
            }
            failure.get().addSuppressed(MaskedFailure.of(broken, run::masked));
        }
    }

    private static void masked(TestRun run, ThrowingRunnable work) throws Exception {
        try {
            work.run();
        } catch (Exception | Error e) {
            var masked = MaskedFailure.of(e, run::masked);
            if (masked instanceof Error error) {
                throw error;
            }
            throw (Exception) masked;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getDeclaringExecutable() instanceof Method
                && Injection.knows(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var run = TestRuns.of(context);
        Injection.apiOfClient(parameter.getParameter().getType()).ifPresent(TestResults.of(context)::include);
        try {
            var world = Sessions.of(context).world(run.name());
            return new Injection(world, Settings.of(context), context.getRequiredTestClass(), run)
                    .make(parameter.getParameter());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw told(verdict(failure, context), context);
    }

    /** A failure of a contract test, in the light of what the user accepts and of how strict the run is. */
    private static Throwable verdict(Throwable failure, ExtensionContext context) throws Exception {
        var run = TestRuns.of(context);
        if (failure instanceof Pending && Settings.of(context).isStrict()) {
            return Verdicts.strict(failure);
        }
        var contractTest = apiOfContractTest(context.getRequiredTestClass());
        return contractTest.isPresent() && failure instanceof ContractFailure broken
                ? deviations(run, context).judge(broken, run.name().method())
                : failure;
    }

    private static Deviations deviations(TestRun run, ExtensionContext context) throws Exception {
        var world = Sessions.of(context).world(run.name());
        return new Injection(world, Settings.of(context), context.getRequiredTestClass(), run).deviations();
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw told(failure, context);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw told(failure, context);
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        record(context, Outcome.PASSED, Optional.empty(), Optional.empty());
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        record(context, Verdicts.of(cause), text(cause), Optional.of(cause));
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        record(context, Verdicts.of(cause), text(cause), Optional.of(cause));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        record(context, Outcome.SKIPPED, reason, Optional.empty());
    }

    private static Throwable told(Throwable failure, ExtensionContext context) {
        var run = TestRuns.of(context);
        return MaskedFailure.of(FailureDetails.added(failure, run), run::masked);
    }

    private static void record(
            ExtensionContext context, Outcome outcome, Optional<String> text, Optional<Throwable> cause) {
        var run = TestRuns.remove(context);
        var detail = CaseDetails.of(run, outcome, cause, context.getRequiredTestClass());
        String message = run.masked(text.or(run::remarks).orElse(""));
        var results = TestResults.of(context);
        run.answers().forEach(results::answered);
        var contractTest = TestClass.annotation(context.getRequiredTestClass(), ContractTest.class);
        if (contractTest.isPresent()) {
            results.contractTest(
                    ApiContract.of(context.getRequiredTestClass()),
                    contractTest.get().value(),
                    run.name().method(),
                    run.proven(),
                    outcome,
                    message,
                    detail);
        } else {
            results.serviceTest(run.name(), run.exchanges(), outcome, message, detail);
            if (outcome == Outcome.PASSED) {
                results.relyOn(run.uses());
            }
        }
    }

    private static Optional<String> text(Throwable cause) {
        String message = cause.getMessage();
        return Optional.of(message == null || message.isBlank() ? cause.toString() : message);
    }

    private static Optional<ApiContract> apiOfContractTest(Class<?> testClass) {
        return TestClass.annotation(testClass, ContractTest.class).map(unused -> ApiContract.of(testClass));
    }
}
