package io.fromswagger.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the kinds of answer that a caller takes: a member of its {@code Accept} (RFC 9110, 12.5.1).
 *
 * @param hasParameters whether it is narrowed, as {@code text/html;level=1} is
 * @param weight 0 where the caller doesn't take it
 */
record MediaRange(String type, String subtype, boolean hasParameters, double weight) {

    /** How closely a range names a type; a narrower one decides over a wider one. */
    private enum Closeness {
        NOT_AT_ALL,
        ANYTHING,
        SAME_SYNTAX,
        SAME_KIND,
        SAME_SUFFIX,
        EXACT
    }

    /** The members of a header; what is no range is left out. */
    static List<MediaRange> list(String accept) {
        List<MediaRange> ranges = new ArrayList<>();
        split(accept, ',').forEach(member -> parse(member).ifPresent(ranges::add));
        return ranges;
    }

    private static Optional<MediaRange> parse(String member) {
        List<String> parts = split(member, ';');
        String range = parts.get(0).strip().toLowerCase(Locale.ROOT);
        boolean narrowed = false;
        double weight = 1;
        for (String parameter : parts.subList(1, parts.size())) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("q")) {
                weight = weight(pair[1].strip());
            } else if (!parameter.isBlank()) {
                narrowed = true;
            }
        }
        boolean isNarrowed = narrowed;
        double itsWeight = weight;
        return MediaType.parse(range.equals("*") ? "*/*" : range) // HttpURLConnection sends a single asterisk
                .map(type -> new MediaRange(type.type(), type.subtype(), isNarrowed, itsWeight));
    }

    /** One that can't be read excludes nothing. */
    private static double weight(String text) {
        try {
            double weight = Double.parseDouble(text);
            return weight >= 0 ? weight : 1;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** At a separator that is not within quotation marks. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /**
     * Whether a caller takes a documented type.
     *
     * @param documented may be a range, too: it is taken where the caller takes anything of it
     */
    static boolean take(List<MediaRange> ranges, MediaType documented) {
        if (documented.type().equals("*") || documented.subtype().contains("*")) {
            return ranges.stream().anyMatch(range -> range.weight > 0 && range.overlaps(documented));
        }
        Closeness closest = Closeness.NOT_AT_ALL;
        boolean taken = false;
        for (MediaRange range : ranges) {
            Closeness closeness = range.weight == 0 && range.hasParameters
                    ? Closeness.NOT_AT_ALL // only some of them are not taken
                    : range.closeness(documented);
            if (closeness.compareTo(closest) > 0) {
                closest = closeness;
                taken = range.weight > 0;
            } else if (closeness == closest && closeness != Closeness.NOT_AT_ALL) {
                taken |= range.weight > 0;
            }
        }
        return taken;
    }

    private Closeness closeness(MediaType documented) {
        if (type.equals("*")) {
            return Closeness.ANYTHING;
        } else if (type.equals(documented.type()) && subtype.equals(documented.subtype())) {
            return Closeness.EXACT;
        } else if (type.equals(documented.type()) && subtype.equals("*")) {
            return Closeness.SAME_KIND;
        } else if (subtype.startsWith("*+") && suffix(documented.subtype()).equals(subtype.substring(2))) {
            return Closeness.SAME_SUFFIX;
        }
        return isOfOneSyntax(documented) ? Closeness.SAME_SYNTAX : Closeness.NOT_AT_ALL;
    }

    private boolean overlaps(MediaType documented) {
        boolean sameType = type.equals("*") || documented.type().equals("*") || type.equals(documented.type());
        return sameType
                && (subtype.contains("*")
                        || documented.subtype().equals("*")
                        || suffix(subtype).equals(suffix(documented.subtype())));
    }

    /** {@code application/json} and {@code application/vnd.acme.v1+json}, which servers send for one another. */
    private boolean isOfOneSyntax(MediaType documented) {
        String syntax = suffix(subtype);
        return (syntax.equals("json") || syntax.equals("xml"))
                && syntax.equals(suffix(documented.subtype()))
                && (subtype.equals(syntax) || documented.subtype().equals(syntax));
    }

    private static String suffix(String subtype) {
        return subtype.substring(subtype.lastIndexOf('+') + 1);
    }
}
