package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.util.Locale;
import java.util.Optional;

/** Says that a body is not what was sent, since engines keep bodies as text; and what to do about it. */
final class LostBytes {

    static final String NOTE = "the engine keeps bodies as UTF-8 text, so the other bytes of this one are lost";

    private LostBytes() {}

    /** For a test that asks for a body. */
    static String report(ApiContract contract, OperationContract operation, ReceivedRequest request) {
        var text = new FakeReport("the body of " + operation.spoken() + " can't be had of the fake of "
                + contract.name() + " (" + contract.spec() + ":" + operation.line() + ")");
        text.row("why", NOTE)
                .row(
                        "next",
                        "ask for the request's path, query and headers instead (request(), requests()), or for what "
                                + "is left as text: request().received().body()")
                .row("sent", request.toString());
        return Verification.secrets(contract, request).mask(text.toString());
    }

    /** What is told of a body that the engine could not unpack. */
    record Packed(String rule, String why, String next) {}

    /**
     * Of a body whose {@code Content-Encoding} the engine did not undo (RFC 9110, 8.4): Mountebank unpacks gzip and Brotli, and
     * keeps no body where that fails.
     */
    static Optional<Packed> packed(ReceivedRequest request) {
        var coding = request.header("Content-Encoding").map(String::strip).orElse("");
        if (coding.isEmpty() || coding.equalsIgnoreCase("identity")) {
            return Optional.empty();
        }
        if (request.body().isEmpty()) {
            return wasSent(request)
                    ? Optional.of(new Packed(
                            "a body must be of the Content-Encoding that it names, " + coding,
                            "the engine could not unpack it",
                            "have the service under test compress its bodies, or not say that it does"))
                    : Optional.empty();
        }
        return isUnpacked(coding.toLowerCase(Locale.ROOT), request.body())
                ? Optional.empty()
                : Optional.of(new Packed(
                        "a body to a fake must not have the Content-Encoding " + coding,
                        NOTE,
                        "have the service under test send its bodies in clear, or in gzip"));
    }

    private static boolean wasSent(ReceivedRequest request) {
        return request.header("Transfer-Encoding").isPresent()
                || request.header("Content-Length")
                        .filter(length -> !length.equals("0"))
                        .isPresent();
    }

    private static boolean isUnpacked(String coding, String body) {
        return switch (coding) {
            case "gzip" -> !body.startsWith("\u001F\uFFFD"); // its first two bytes, of which the second is no text
            case "br" -> body.indexOf('\uFFFD') < 0;
            default -> false;
        };
    }
}
