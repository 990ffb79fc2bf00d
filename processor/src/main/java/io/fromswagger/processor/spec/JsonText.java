package io.fromswagger.processor.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.fromswagger.processor.problem.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON with the line of every value. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ParsedText.MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    /** Of a decimal's exponent; beyond, a number has more digits than memory, and is kept as text. */
    private static final int MAX_SCALE = 1_000;

    private final List<ParsedText.Remark> repeatedKeys = new ArrayList<>();

    ParsedText read(String text, Trail top) throws UnreadableText {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Raw root = value(parser, parser.currentTokenLocation(), top);
            if (parser.nextToken() != null) {
                JsonLocation rest = parser.currentTokenLocation();
                throw new UnreadableText("text follows the end of the object", rest.getLineNr(), rest.getColumnNr());
            }
            return new ParsedText(root, repeatedKeys);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            boolean deep = e instanceof StreamConstraintsException
                    && e.getOriginalMessage().contains("nesting depth");
            throw new UnreadableText(
                    deep ? ParsedText.TOO_DEEP : firstLine(e.getOriginalMessage()),
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr());
        } catch (IOException e) {
            throw new UnreadableText(String.valueOf(e.getMessage()), 0, 0);
        }
    }

    private Raw value(JsonParser parser, JsonLocation at, Trail trail) throws IOException {
        JsonToken token = parser.currentToken();
        Raw.Value value;
        if (token == JsonToken.START_OBJECT) {
            value = fields(parser, trail);
        } else if (token == JsonToken.START_ARRAY) {
            value = items(parser, trail);
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            value = new Raw.Scalar(parser.getBigIntegerValue());
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            value = new Raw.Scalar(decimal(parser));
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            value = new Raw.Scalar(parser.getBooleanValue());
        } else {
            value = new Raw.Scalar(token == JsonToken.VALUE_STRING ? parser.getText() : null);
        }
        return new Raw(value, at.getLineNr(), at.getColumnNr());
    }

    private Raw.Fields fields(JsonParser parser, Trail trail) throws IOException {
        Map<String, Raw> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            Trail below = trail.to(key);
            parser.nextToken();
            if (members.put(key, value(parser, at, below)) != null) {
                repeatedKeys.add(new ParsedText.Remark(
                        ProblemCode.KEY_REPEATED, below.at(at.getLineNr(), at.getColumnNr()), key));
            }
        }
        return new Raw.Fields(members);
    }

    private Raw.Items items(JsonParser parser, Trail trail) throws IOException {
        List<Raw> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Trail below = trail.to(Integer.toString(items.size()));
            items.add(value(parser, parser.currentTokenLocation(), below));
        }
        return new Raw.Items(items);
    }

    private static Object decimal(JsonParser parser) throws IOException {
        BigDecimal decimal = parser.getDecimalValue();
        return Math.abs(decimal.scale()) > MAX_SCALE ? parser.getText() : decimal;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("it is not JSON");
    }
}
