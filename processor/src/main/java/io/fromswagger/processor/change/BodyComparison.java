package io.fromswagger.processor.change;

import io.fromswagger.processor.change.Site.Sighting;
import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.Encoding;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the request bodies of two versions of an operation. */
final class BodyComparison {

    private static final Encoding NONE = new Encoding(Optional.empty(), Optional.empty(), true, false, List.of());

    private final OperationPair operations;
    private final Comparison comparison;
    private final Findings findings;

    BodyComparison(OperationPair operations, Comparison comparison, Findings findings) {
        this.operations = operations;
        this.comparison = comparison;
        this.findings = findings;
    }

    /** The bodies of the media types that are still there. */
    List<Site> compare() {
        Optional<Body> was = operations.old().body();
        Optional<Body> is = operations.now().body();
        List<Exchange> without = operations.exchanges().stream()
                .filter(exchange ->
                        exchange.isUnknown() || exchange.request().body().isEmpty())
                .toList();
        List<Exchange> with = operations.exchanges().stream()
                .filter(exchange ->
                        exchange.isUnknown() || !exchange.request().body().isEmpty())
                .toList();
        String before = was.map(body -> body.pointer().pointer())
                .orElse(operations.old().pointer().pointer());
        String after = is.map(body -> body.pointer().pointer())
                .orElse(operations.now().pointer().pointer());
        if (was.isPresent() && is.isEmpty()) {
            add(ChangeCode.BODY_REMOVED, "is gone", before, after, with);
        } else if (is.isPresent()
                && is.get().required()
                && !was.map(Body::required).orElse(false)) {
            String what = was.isPresent() ? "is required now" : "is new, and required";
            add(ChangeCode.BODY_REQUIRED, what, before, after, without);
        }
        return was.isPresent() && is.isPresent() ? compare(was.get(), is.get(), with) : List.of();
    }

    private List<Site> compare(Body was, Body is, List<Exchange> exchanges) {
        List<Site> sites = new ArrayList<>();
        for (MediaType media : was.content()) {
            List<Exchange> sent = exchanges.stream()
                    .filter(exchange -> exchange.isUnknown()
                            || MediaTypes.isOf(
                                    Exchange.contentType(exchange.request().headers()), media, was.content()))
                    .toList();
            Optional<MediaType> left = MediaTypes.covering(media.type(), is.content());
            if (left.isEmpty()) {
                add(
                        ChangeCode.REQUEST_TYPE_REMOVED,
                        "the media type " + Words.quoted(media.type()) + " is gone",
                        media.pointer().pointer(),
                        is.pointer().pointer(),
                        sent);
            } else {
                sites.add(compare(media, left.get(), sent));
            }
        }
        return sites;
    }

    private Site compare(MediaType was, MediaType is, List<Exchange> exchanges) {
        Pair pair = comparison.pair(parts(was), parts(is), Way.REQUEST);
        List<Sighting> sightings = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            String type = Exchange.contentType(exchange.request().headers()).orElse(was.type());
            Object value = exchange.isUnknown()
                    ? Values.Unknown.VALUE
                    : BodyText.value(
                            exchange.request().body(), exchange.request().binary(), type, was, pair.old());
            sightings.add(new Sighting(exchange, value));
        }
        compareEncodings(was, is, sightings);
        return new Site(operations.words() + ", request body", "$", pair, sightings);
    }

    private void compareEncodings(MediaType was, MediaType is, List<Sighting> sightings) {
        Set<String> fields = new LinkedHashSet<>(was.encodings().keySet());
        fields.addAll(is.encodings().keySet());
        for (String field : fields) {
            Encoding before = was.encodings().getOrDefault(field, NONE);
            Encoding after = is.encodings().getOrDefault(field, NONE);
            if (!written(before).equals(written(after))) {
                add(
                        ChangeCode.FIELD_ENCODING,
                        "the field " + Words.quoted(field) + " is written otherwise now",
                        was.pointer().child("encoding"),
                        is.pointer().child("encoding"),
                        sightings.stream()
                                .filter(sighting -> sighting.value() == Values.Unknown.VALUE
                                        || (sighting.value() instanceof Map<?, ?> map && map.containsKey(field)))
                                .map(Sighting::exchange)
                                .toList());
            }
        }
    }

    /** What an encoding says, wherever it stands. */
    private static List<Object> written(Encoding encoding) {
        List<Object> written = new ArrayList<>(
                List.of(encoding.contentType(), encoding.style(), encoding.explode(), encoding.allowReserved()));
        for (Header header : encoding.headers()) {
            written.add(List.of(
                    header.name().toLowerCase(Locale.ROOT),
                    header.required(),
                    header.explode(),
                    header.schema().json()));
        }
        return written;
    }

    private void add(ChangeCode code, String what, String was, String is, List<Exchange> exchanges) {
        findings.add(code, Way.REQUEST, operations.words() + ", request body:", what, was, is, exchanges);
    }

    static List<Part> parts(MediaType media) {
        return media.schema().map(ParameterComparison::part).map(List::of).orElse(List.of());
    }
}
