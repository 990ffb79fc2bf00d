package io.fromswagger.bench.loop;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows what is stored in the shape that the document gives an answer; what the document forbids stays as its sample has it. */
final class Views {

    private static final List<String> LISTS = List.of("items", "entries", "data", "results", "values");

    private final Answers answers;

    Views(Answers answers) {
        this.answers = answers;
    }

    /**
     * The answer with what is stored in it.
     *
     * @param known the names of all that may be stored: what is known and not stored is not there
     */
    Answer of(OperationContract operation, Answer sample, Json stored, Set<String> known) {
        if (!sample.body().isObject() || !stored.isObject()) {
            return sample;
        }
        Answer view = sample;
        for (String name : known) {
            if (!stored.members().containsKey(name) && view.body().members().containsKey(name)) {
                view = better(operation, view, without(view.body(), name));
            }
        }
        for (Map.Entry<String, Json> member : stored.members().entrySet()) {
            view = better(operation, view, with(view.body(), member.getKey(), member.getValue()));
        }
        return view;
    }

    /**
     * The answer with these in its list, if it has one that can hold them.
     *
     * @param made what one of them looks like, where the list's sample has none
     */
    Answer ofList(OperationContract operation, Answer sample, Json made, List<Map<String, Json>> items) {
        Json list = list(sample.body());
        if (list.isAbsent()) {
            return sample;
        }
        Json first =
                Stream.of(list.at(0), made).filter(Json::isObject).findFirst().orElse(Json.of(Map.of()));
        List<Json> shown = new ArrayList<>();
        for (Map<String, Json> item : items) {
            Json view = first;
            for (Map.Entry<String, Json> member : item.entrySet()) {
                Json narrow = view;
                view = spellings(member.getValue()).stream()
                        .map(value -> with(narrow, member.getKey(), value))
                        .filter(wider ->
                                answers.keeps(operation, sample.with(replaced(sample.body(), Json.of(List.of(wider))))))
                        .findFirst()
                        .orElse(narrow);
            }
            shown.add(view);
        }
        return better(operation, sample, replaced(sample.body(), Json.of(shown)));
    }

    /** An id of digits is a number or a text. */
    private static List<Json> spellings(Json value) {
        return value.isNumber() ? List.of(value, Json.of(value.toString())) : List.of(value);
    }

    /** The body itself, or the member that is an array: the one that is called so, or the first. */
    private static Json list(Json body) {
        if (body.isArray()) {
            return body;
        }
        return body.isObject() ? listName(body).map(body::get).orElse(Json.ABSENT) : Json.ABSENT;
    }

    private static Json replaced(Json body, Json list) {
        if (body.isArray()) {
            return list;
        }
        var members = new LinkedHashMap<>(body.members());
        String name = listName(body).orElseThrow();
        members.put(name, list);
        return Json.of(members);
    }

    private static Optional<String> listName(Json body) {
        return Stream.concat(LISTS.stream(), body.members().keySet().stream())
                .filter(name -> body.get(name).isArray())
                .findFirst();
    }

    Answer better(OperationContract operation, Answer answer, Json body) {
        Answer other = answer.with(body);
        return answers.keeps(operation, other) ? other : answer;
    }

    static Json with(Json object, String name, Json value) {
        var members = new LinkedHashMap<>(object.members());
        members.put(name, value);
        return Json.of(members);
    }

    private static Json without(Json object, String name) {
        var members = new LinkedHashMap<>(object.members());
        members.remove(name);
        return Json.of(members);
    }
}
