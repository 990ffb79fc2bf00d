package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of the document together with the way to it. */
final class Node {

    private final Raw raw;
    private final Trail trail;

    private Node(Raw raw, Trail trail) {
        this.raw = raw;
        this.trail = trail;
    }

    static Node root(Raw raw, Trail top) {
        return new Node(raw, top);
    }

    /** The way here; its root tells the document. */
    Trail trail() {
        return trail;
    }

    /** The key or index under which this value stands. */
    String key() {
        return trail.token();
    }

    Raw raw() {
        return raw;
    }

    SpecPointer at() {
        return trail.at(raw.line(), raw.column());
    }

    boolean isObject() {
        return raw.value() instanceof Raw.Fields;
    }

    boolean isList() {
        return raw.value() instanceof Raw.Items;
    }

    /** The member of an object; empty for anything else, and for a member that is null. */
    Optional<Node> get(String key) {
        return given(key).filter(member -> member.isObject() || member.isList() || member.plain() != null);
    }

    /** As {@link #get}, but null counts as given. */
    Optional<Node> given(String key) {
        return raw.value() instanceof Raw.Fields fields && fields.members().containsKey(key)
                ? Optional.of(new Node(fields.members().get(key), trail.to(key)))
                : Optional.empty();
    }

    /** An object's members, or none. */
    List<Node> members() {
        List<Node> members = new ArrayList<>();
        if (raw.value() instanceof Raw.Fields fields) {
            fields.members().forEach((key, member) -> members.add(new Node(member, trail.to(key))));
        }
        return members;
    }

    /** The members of an object's member, or none. */
    List<Node> members(String key) {
        return get(key).map(Node::members).orElse(List.of());
    }

    /** A list's items, or none. */
    List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (raw.value() instanceof Raw.Items list) {
            list.items().forEach(item -> items.add(new Node(item, trail.to(Integer.toString(items.size())))));
        }
        return items;
    }

    /** The items of an object's member, or none. */
    List<Node> items(String key) {
        return get(key).map(Node::items).orElse(List.of());
    }

    /** This value as text, if it is text, a number or a truth: {@code version: 1.0} means the text {@code 1.0}. */
    Optional<String> text() {
        return raw.value() instanceof Raw.Scalar scalar
                ? Optional.ofNullable(scalar.json()).map(Object::toString)
                : Optional.empty();
    }

    /** The text of a member; empty where it is absent or blank. */
    Optional<String> text(String key) {
        return get(key).flatMap(Node::text).filter(text -> !text.isBlank());
    }

    /** Whether a member is {@code true}. */
    boolean flag(String key) {
        return get(key).flatMap(Node::text).filter("true"::equals).isPresent();
    }

    /** The text items of a member. */
    List<String> texts(String key) {
        return items(key).stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The value as a JSON tree. */
    @Nullable
    Object plain() {
        return raw.plain();
    }

    @Override
    public String toString() {
        return trail.pointer();
    }
}
