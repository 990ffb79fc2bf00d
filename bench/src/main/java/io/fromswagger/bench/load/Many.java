package io.fromswagger.bench.load;

import io.fromswagger.Environment;
import io.fromswagger.environment.EnvironmentOptions;
import io.fromswagger.environment.RunningEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Many environments started at once, again and again: do all start, and does each talk to its own service and fake? */
public final class Many {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int environments;
    private final Path logs;
    private final Http http = new Http();

    private Many(int environments, Path logs) {
        this.environments = environments;
        this.logs = logs;
    }

    /** Takes the folder for logs, the number of environments, and how often. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var many = new Many(Integer.parseInt(arguments[1]), Path.of(arguments[0]));
        var rounds = Integer.parseInt(arguments[2]);
        var failed = 0L;
        var wrong = 0L;
        for (var round = 1; round <= rounds; round++) {
            var started = System.nanoTime();
            var results = many.round(round);
            failed += results.stream().filter(Result::isFailed).count();
            wrong += results.stream().filter(Result::isWrong).count();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d environments in %.1f s; until now %d failed starts, %d wrong answers%n",
                    round,
                    many.environments,
                    (System.nanoTime() - started) / 1e9,
                    failed,
                    wrong);
            results.stream().map(Result::told).filter(told -> !told.isEmpty()).forEach(System.out::println);
        }
        System.exit(failed == 0 && wrong == 0 ? 0 : 1);
    }

    private List<Result> round(int round) throws InterruptedException, ExecutionException {
        var allRun = new CyclicBarrier(environments);
        return AtOnce.on(environments, number -> () -> one("r" + round + "e" + number, allRun));
    }

    /** None asks before all run, so that an answer may come from any. */
    private Result one(String token, CyclicBarrier allRun) throws Exception {
        var options = new EnvironmentOptions(logs.resolve(token), "auto");
        RunningEnvironment running;
        try {
            running = RunningEnvironment.start(environment(token), options);
        } catch (RuntimeException e) {
            allRun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Result(String.valueOf(e.getMessage()), null);
        }
        try (running) {
            allRun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Result(null, wrongAnswer(running, token));
        } catch (IOException | RuntimeException e) {
            return new Result(null, token + ": " + e);
        }
    }

    private static Environment environment(String token) {
        return env -> {
            var payments = env.fake(Fakes.payments());
            env.service("orders")
                    .mainClass(TokenService.class, "{port}")
                    .jvmArguments("-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                    .env("TOKEN", token)
                    .env("PAYMENTS_URL", payments::url)
                    .startTimeout(PATIENCE);
        };
    }

    private @Nullable String wrongAnswer(RunningEnvironment running, String token)
            throws IOException, InterruptedException {
        var fake = running.fake(Fakes.payments()).server();
        fake.answersByContract();
        var said = http.get(running.url("orders").orElseThrow() + "/token").body();
        var received = fake.received().stream().map(request -> request.path()).toList();
        var isRight = said.equals(token + " 200")
                && received.size() == 1
                && received.get(0).endsWith("/charges/" + token);
        return isRight ? null : token + ": the service said '" + said + "', its fake was asked for " + received;
    }

    private record Result(
            @Nullable String failure, @Nullable String wrong) {

        boolean isFailed() {
            return failure != null;
        }

        boolean isWrong() {
            return wrong != null;
        }

        String told() {
            return failure != null ? failure : wrong != null ? wrong : "";
        }
    }
}
