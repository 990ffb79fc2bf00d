package io.fromswagger.http;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of one place in a JSON tree, which itself stays as it is.
 *
 * <p>A place is the name of a member, {@code quantity}, or a JSON pointer (RFC 6901) that begins with a slash: {@code
 * /lines/0/price}. In an array, {@code -} stands for the place after the last item.
 */
record JsonEdit(String place) {

    /** The tree with the value at the place, whether something was there or not. */
    Json with(Json tree, Json value) {
        return edited(tree, steps(), Optional.of(value));
    }

    /** The tree without the member or item. */
    Json without(Json tree) {
        return edited(tree, steps(), Optional.empty());
    }

    private List<String> steps() {
        if (!place.startsWith("/")) {
            return List.of(place);
        }
        return List.of(place.substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private Json edited(Json tree, List<String> steps, Optional<Json> value) {
        String step = steps.get(0);
        List<String> further = steps.subList(1, steps.size());
        if (tree.isArray()) {
            return item(tree, step, further, value);
        }
        if (!tree.isObject()) {
            throw new IllegalArgumentException("The body has no place '" + place + "': " + tree + " has no members");
        }
        Map<String, Json> members = new LinkedHashMap<>(tree.members());
        Json member = members.get(step);
        if (member == null && (value.isEmpty() || !further.isEmpty())) {
            throw new IllegalArgumentException(
                    "The body has no place '" + place + "': there are only " + List.copyOf(members.keySet()));
        }
        if (member != null && !further.isEmpty()) {
            members.put(step, edited(member, further, value));
        } else if (value.isPresent()) {
            members.put(step, value.get());
        } else {
            members.remove(step);
        }
        return Json.of(members);
    }

    private Json item(Json array, String step, List<String> further, Optional<Json> value) {
        List<Json> items = new ArrayList<>(array.items());
        int index = step.equals("-") ? items.size() : step.matches("\\d{1,9}") ? Integer.parseInt(step) : -1;
        boolean added = index == items.size() && further.isEmpty() && value.isPresent();
        if (index < 0 || index > items.size() || (index == items.size() && !added)) {
            throw new IllegalArgumentException(
                    "The body has no place '" + place + "': there are " + items.size() + " items");
        }
        if (added) {
            items.add(value.get());
        } else if (!further.isEmpty()) {
            items.set(index, edited(items.get(index), further, value));
        } else if (value.isPresent()) {
            items.set(index, value.get());
        } else {
            items.remove(index);
        }
        return Json.of(items);
    }
}
