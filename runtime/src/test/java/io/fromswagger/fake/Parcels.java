package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A fake as the processor would write it, of a collaborator that uses most of what a document can say of a request. */
final class Parcels extends Fake {

    Parcels(FakeServer server) {
        super(server);
    }

    static ApiContract contract() {
        try (InputStream resource = Parcels.class.getResourceAsStream("/com/acme/parcels/parcels.contract.json")) {
            return ApiContract.read(Json.parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Operation operation(String id) {
        return new Operation(this, id);
    }

    /** A fake of an operation, whichever it is. */
    static final class Operation extends OperationFake<Operation> {

        private Operation(Fake fake, String id) {
            super(fake, id);
        }

        Answers<Operation> responds204() {
            return respond("204", 204);
        }

        Operation whereProperty(String name, Object value) {
            return whereProperty(name, Match.equalTo(value));
        }

        Operation whereParcelId(long id) {
            return wherePath("parcelId", id);
        }

        Operation whereParcelId(Match<Long> match) {
            return wherePath("parcelId", match);
        }

        Operation whereText(String text) {
            return bodyText(Match.equalTo(text));
        }

        <B> Received<B> got(int times, Class<B> type) {
            return received(times, type);
        }
    }
}
