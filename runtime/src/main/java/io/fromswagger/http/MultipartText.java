package io.fromswagger.http;

import io.fromswagger.contract.FieldContract;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.ParameterText;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.io.ByteArrayOutputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object as {@code multipart/form-data} (RFC 7578): a part for each member, or for each item of a list.
 *
 * @param boundary what stands between the parts and in none of them; the same for the same parts
 */
record MultipartText(String boundary, Payload payload) {

    private static final String LINE = "\r\n";

    static MultipartText of(@Nullable Object object, Map<String, FieldContract> fields) {
        Map<String, List<Bytes>> files = JsonCodec.bytesOf(object);
        Json members = JsonCodec.encode(object);
        for (int i = 0; ; i++) {
            String boundary = "fromswagger-" + i;
            byte[] body = body(members, files, fields, boundary);
            if (!new String(content(members, files, fields), StandardCharsets.ISO_8859_1).contains(boundary)) {
                return new MultipartText(boundary, Payload.of(body));
            }
        }
    }

    /** All that the boundary must not occur in. */
    private static byte[] content(Json members, Map<String, List<Bytes>> files, Map<String, FieldContract> fields) {
        return body(members, files, fields, "");
    }

    private static byte[] body(
            Json members, Map<String, List<Bytes>> files, Map<String, FieldContract> fields, String boundary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        members.members().forEach((name, value) -> {
            FieldContract field = fields.getOrDefault(name, FieldContract.PLAIN);
            if (files.containsKey(name)) {
                files.get(name).forEach(file -> file(out, boundary, name, file, field));
            } else if (!value.isNull()) {
                for (Json item : value.isArray() ? value.items() : List.of(value)) {
                    value(out, boundary, name, item, field);
                }
            }
        });
        write(out, "--" + boundary + "--" + LINE);
        return out.toByteArray();
    }

    private static void value(
            ByteArrayOutputStream out, String boundary, String name, Json value, FieldContract field) {
        if (field.file() && value.isString()) {
            Bytes content = Bytes.of(value.asString().getBytes(StandardCharsets.ISO_8859_1));
            file(out, boundary, name, content, field);
            return;
        }
        boolean json = value.isObject() || value.isArray() || isJson(field);
        Optional<String> type = field.contentType().or(() -> json ? Optional.of("application/json") : Optional.empty());
        String text = json ? value.toString() : ParameterText.plain(value);
        part(out, boundary, name, Optional.empty(), type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isJson(FieldContract field) {
        return field.contentType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
    }

    private static void file(ByteArrayOutputStream out, String boundary, String name, Bytes file, FieldContract field) {
        String fileName = file.name().orElse(name);
        Optional<String> type = file.mediaType()
                .or(() -> field.contentType().filter(known -> !known.equals("application/octet-stream")))
                .or(() -> Optional.ofNullable(URLConnection.guessContentTypeFromName(fileName)))
                .or(() -> Optional.of("application/octet-stream"));
        part(out, boundary, name, Optional.of(fileName), type, file.toByteArray());
    }

    private static void part(
            ByteArrayOutputStream out,
            String boundary,
            String name,
            Optional<String> fileName,
            Optional<String> contentType,
            byte[] content) {
        write(out, "--" + boundary + LINE + "Content-Disposition: form-data; name=" + quoted(name));
        fileName.ifPresent(text -> write(out, "; filename=" + quoted(text)));
        contentType.ifPresent(text -> write(out, LINE + "Content-Type: " + text));
        write(out, LINE + LINE);
        out.writeBytes(content);
        write(out, LINE);
    }

    /** As browsers do (WHATWG, multipart/form-data encoding algorithm). */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A") + '"';
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
