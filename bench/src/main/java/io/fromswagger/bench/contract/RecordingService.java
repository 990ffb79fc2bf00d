package io.fromswagger.bench.contract;

import com.google.gson.Gson;
import io.fromswagger.bench.faults.StandIn;
import io.fromswagger.bench.faults.Upstream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Stands in for the orders service: passes on what both sides say, and writes it down. */
final class RecordingService {

    private RecordingService() {}

    public static void main(String[] arguments) throws Exception {
        StandIn.run((folder, servicePort, token) -> {
            var out = Files.newBufferedWriter(
                    Recording.requests(folder), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            return request -> {
                long at = TestTimes.now();
                var answer = new Upstream(servicePort, token, request).ask(request);
                synchronized (out) {
                    out.write(new Gson().toJson(new Recorded(at, request, answer)));
                    out.newLine();
                    out.flush();
                }
                return answer;
            };
        });
    }
}
