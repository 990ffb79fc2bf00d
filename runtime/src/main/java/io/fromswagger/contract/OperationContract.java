package io.fromswagger.contract;

import java.util.List;
import java.util.Optional;

/**
 * All that the document says about one operation.
 *
 * @param security the alternatives, each a list of schemes that go together; empty when anyone may call
 * @param summary empty when the document has none
 */
public record OperationContract(
        String id,
        String method,
        String path,
        String summary,
        List<List<String>> security,
        List<ParameterContract> parameters,
        Optional<BodyContract> body,
        List<ResponseContract> responses,
        Optional<SampleRequest> sampleRequest,
        List<ContractCase> cases,
        String pointer,
        int line) {

    public OperationContract {
        security = List.copyOf(security);
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        cases = List.copyOf(cases);
    }

    /** {@code POST /orders} */
    public String spoken() {
        return method + " " + path;
    }

    /**
     * The path as requests have it. Some documents tell operations of one path apart by a query or a fragment in its key:
     * {@code /files/{id}?action=copy}, {@code /files/{id}#copy}.
     */
    public String requestPath() {
        return path.split("[?#]", 2)[0];
    }

    /** The query that the path's key has, without its question mark; mostly empty. */
    public String fixedQuery() {
        String withoutFragment = path.split("#", 2)[0];
        int mark = withoutFragment.indexOf('?');
        return mark < 0 ? "" : withoutFragment.substring(mark + 1);
    }

    public Optional<ParameterContract> parameter(ParameterContract.In in, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.in() == in
                        && (in == ParameterContract.In.HEADER
                                ? parameter.name().equalsIgnoreCase(name)
                                : parameter.name().equals(name)))
                .findFirst();
    }

    /** The documented response for a status: by its code, else by its range, else {@code default}. */
    public Optional<ResponseContract> response(int status) {
        return response(String.valueOf(status))
                .or(() -> response(status / 100 + "XX"))
                .or(() -> response("default"));
    }

    /** The response documented under exactly that key: {@code 200}, {@code 4XX}, {@code default}. */
    public Optional<ResponseContract> response(String documentedStatus) {
        return responses.stream()
                .filter(response -> response.status().equalsIgnoreCase(documentedStatus))
                .findFirst();
    }
}
