package io.fromswagger.bench.faults;

import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Request;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stands in for the orders service: passes on what both sides say, but for the fault that is switched on. */
final class BrokenService {

    private static final String NOTHING = "none";

    private final Map<String, Mutant> mutants =
            Catalogue.all().stream().collect(Collectors.toMap(Mutant::id, Function.identity()));
    private final Switch fault;
    private final int servicePort;
    private final String token;
    private String switchedTo = NOTHING;
    private Fault now = Fault.NONE;

    private BrokenService(Switch fault, int servicePort, String token) {
        this.fault = fault;
        this.servicePort = servicePort;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        StandIn.run((folder, servicePort, token) -> {
            var proxy = new BrokenService(new Switch(folder), servicePort, token);
            return proxy::answer;
        });
    }

    private Answer answer(Request request) throws IOException {
        try {
            return broken(request);
        } catch (IOException | RuntimeException e) {
            System.err.println("fault '" + switchedTo + "' failed itself: " + e);
            throw e;
        }
    }

    private Answer broken(Request request) throws IOException {
        var service = new Upstream(servicePort, token, request);
        Answer answer = faultNow().answer(request, service);
        if (service.isBrokenBy(answer)) {
            fault.noteMet();
        }
        return answer;
    }

    private synchronized Fault faultNow() throws IOException {
        String wanted = fault.now();
        if (!wanted.equals(switchedTo)) {
            now = mutants.containsKey(wanted) ? mutants.get(wanted).fault().get() : Fault.NONE;
            switchedTo = wanted;
        }
        return now;
    }
}
