package io.fromswagger.processor.injection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks a document by the table of its specification's fields, and notes every text on the way. */
final class SeedWalk {

    private final Fields fields;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Map<String, Site> sites = new LinkedHashMap<>();

    private SeedWalk(Fields fields) {
        this.fields = fields;
    }

    static SeedWalk of(Fields fields, Object document) {
        SeedWalk walk = new SeedWalk(fields);
        walk.value("", List.of("OpenApi"), document);
        return walk;
    }

    List<Site> sites() {
        return List.copyOf(sites.values());
    }

    Set<String> gaps() {
        Set<String> gaps = new LinkedHashSet<>(fields.all());
        gaps.removeAll(seen);
        gaps.addAll(unknown);
        return gaps;
    }

    private void value(String field, List<String> type, Object value) {
        List<String> inner = type.subList(1, type.size());
        switch (type.get(0)) {
            case "text" -> site(field, value, Site.Kind.WORDS);
            case "wire" -> site(field, value, Site.Kind.WIRE);
            case "template" -> site(field, value, Site.Kind.TEMPLATE);
            case "word" -> site(field, value, Site.Kind.MEANING);
            case "any" -> any(field, value);
            case "flag", "number" -> {}
            case "list" -> ((List<?>) value).forEach(item -> value(field + "[]", inner, item));
            case "map" -> map(field, inner, value, Site.Kind.WORDS);
            case "wiremap" -> map(field, inner, value, Site.Kind.WIRE);
            case "words", "statuses", "media" -> map(field, inner, value, Site.Kind.MEANING);
            case "paths" -> paths(field, inner, value);
            default -> object(type.get(0), value);
        }
    }

    /** Keys first, so that those of one map get numbers that follow each other. */
    private void map(String field, List<String> inner, Object value, Site.Kind keys) {
        ((Map<?, ?>) value).keySet().forEach(key -> key(field, String.valueOf(key), keys));
        ((Map<?, ?>) value).forEach((key, member) -> {
            if (String.valueOf(key).startsWith("x-")) {
                any(field, member);
            } else {
                value(field + "{}", inner, member);
            }
        });
    }

    /** A path with a parameter in it would lose it. */
    private void paths(String field, List<String> inner, Object value) {
        ((Map<?, ?>) value).forEach((path, member) -> {
            boolean plain = !String.valueOf(path).contains("{");
            key(field, String.valueOf(path), plain ? Site.Kind.PATH : Site.Kind.MEANING);
            value(field + "{}", inner, member);
        });
    }

    private void key(String field, String key, Site.Kind kind) {
        site(field + "{key}", key, key.startsWith("x-") ? Site.Kind.WORDS : kind);
    }

    private void any(String field, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> site(field + "{key}", key, Site.Kind.WORDS));
            map.values().forEach(member -> any(field, member));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> any(field, item));
        } else {
            site(field, value, Site.Kind.WORDS);
        }
    }

    private void object(String type, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return;
        }
        boolean isReference = map.containsKey("$ref") && !fields.of(type).containsKey("$ref");
        String known = isReference ? "Reference" : type;
        Map<String, List<String>> table = fields.of(known);
        map.forEach((rawKey, member) -> {
            String key = String.valueOf(rawKey);
            List<String> of = table.get(key);
            if (key.startsWith("x-")) {
                site(known + ".x-{key}", key, Site.Kind.WORDS);
                any(known + ".x-", member);
            } else if (of != null) {
                seen.add(known + "." + key);
                boolean inPath = key.equals("name") && "path".equals(map.get("in"));
                value(known + "." + key, inPath ? List.of("template") : of, member);
            } else if (table.containsKey(Fields.ANY_KEY)) {
                seen.add(known + "." + Fields.ANY_KEY);
                site(known + ".{key}", key, Site.Kind.WORDS);
                value(known + ".*", table.get(Fields.ANY_KEY), member);
            } else {
                unknown.add("not in the table: " + known + "." + key);
            }
        });
    }

    /** The first place decides which kind of text it is, unless a later one gives it a meaning. */
    private void site(String field, Object value, Site.Kind kind) {
        if (value instanceof List<?> list) {
            list.forEach(item -> site(field, item, kind));
        } else if (value instanceof String text) {
            sites.merge(text, new Site(field, text, kind), (first, second) -> stricter(first, second));
        }
    }

    private static Site stricter(Site first, Site second) {
        return first.kind().compareTo(second.kind()) >= 0 ? first : second;
    }
}
