package io.fromswagger.fake.recording;

import java.util.ArrayList;
import java.util.List;

/** Requests of one kind and their answers, in the order in which these came. */
final class RecordedStub {

    /** What one statement may be told. */
    private static final int MOST_TIMES = 1_000;

    private final Condition condition;
    private final List<JavaCode> answers = new ArrayList<>();

    RecordedStub(Condition condition) {
        this.condition = condition;
    }

    Condition condition() {
        return condition;
    }

    void add(JavaCode answer) {
        answers.add(answer);
    }

    /**
     * The statement, without its semicolon. An answer that came several times in a row is said once; the last one stays.
     *
     * @param operation {@code payments.createCharge()}
     */
    JavaCode code(String operation) {
        var code = JavaCode.of(operation);
        for (var call : condition.calls()) {
            code = code.then(call);
        }
        int from = 0;
        while (from < answers.size()) {
            int to = from + 1;
            while (to < answers.size()
                    && answers.get(to).flat().equals(answers.get(from).flat())) {
                to++;
            }
            code = code.then(answers.get(from));
            if (to < answers.size()) {
                var times = Math.min(to - from, MOST_TIMES);
                code = times == 1 ? code : code.then(JavaCode.call("times", JavaCode.of(String.valueOf(times))));
                code = code.then(JavaCode.call("then"));
            }
            from = to;
        }
        return code;
    }
}
