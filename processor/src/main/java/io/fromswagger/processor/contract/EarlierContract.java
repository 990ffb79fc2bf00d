package io.fromswagger.processor.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the contract resource of an earlier compile says of where its document lay. */
public final class EarlierContract {

    private EarlierContract() {}

    /** The files of which that compile read copies, by their paths from the project's folder; empty if it can't be read. */
    public static Set<String> sources(String json) {
        Set<String> sources = new TreeSet<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return sources;
            }
            for (Optional<String> name = name(parser); name.isPresent(); name = name(parser)) {
                boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
                if (isObject && name.get().equals("sources")) {
                    for (Optional<String> path = name(parser); path.isPresent(); path = name(parser)) {
                        sources.add(path.get());
                        parser.nextToken();
                        parser.skipChildren();
                    }
                    return sources;
                }
                parser.skipChildren();
            }
        } catch (IOException damaged) {
            return Set.of();
        }
        return sources;
    }

    private static Optional<String> name(JsonParser parser) throws IOException {
        return Optional.ofNullable(parser.nextFieldName());
    }
}
