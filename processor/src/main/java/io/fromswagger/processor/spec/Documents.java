package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Fingerprint;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The document that the user named and those that it refers to, each opened once, when it is first needed. */
final class Documents {

    private final String spec;
    private final Neighbours neighbours;
    private final Problems problems;
    private final Document first;
    private final Map<String, Document> byPath = new TreeMap<>();
    private final Map<String, Document> byTop = new HashMap<>();
    private final Map<String, Lead.Broken> unread = new HashMap<>();
    private final Ids ids = new Ids();
    private long length;

    /**
     * Reads the first document.
     *
     * @param spec the document's path as the user wrote it
     */
    Documents(String spec, SpecSource source, Problems problems) throws UnreadableText {
        this.spec = spec;
        this.neighbours = source.neighbours();
        this.problems = problems;
        String path = Target.normal(source.path());
        this.length = source.text().length();
        this.first = document(path, Trail.ROOT, source.text());
    }

    Node root() {
        return first.root();
    }

    /** Of all documents so far, in characters. */
    long length() {
        return length;
    }

    Ids ids() {
        return ids;
    }

    /** The document that a value stands in. */
    Document of(Node node) {
        return byTop.get(node.trail().root().token());
    }

    /** The top of the document at a path from the root, or why it can't be had. */
    Lead open(String ref, String path) {
        if (byPath.containsKey(path)) {
            return new Lead.To(byPath.get(path).root());
        }
        if (unread.containsKey(path)) {
            return unread.get(path).of(ref);
        }
        Lead lead = read(ref, path);
        if (lead instanceof Lead.Broken broken) {
            unread.put(path, broken);
        }
        return lead;
    }

    private Lead read(String ref, String path) {
        Neighbours.Found found = neighbours.open(path);
        if (found instanceof Neighbours.Found.Text text) {
            length += text.text().length();
            return length > SpecSource.maxLength()
                    ? Lead.broken(
                            ProblemCode.REFERENCE_UNREADABLE, ref, path, "with it, that is " + SpecSource.tooLarge())
                    : read(ref, path, text.text());
        } else if (found instanceof Neighbours.Found.Missing missing) {
            return Lead.broken(
                    ProblemCode.REFERENCE_FILE_MISSING, ref, path, Nearest.didYouMean(path, missing.nearby()));
        } else if (found instanceof Neighbours.Found.Unreadable unreadable) {
            return Lead.broken(ProblemCode.REFERENCE_UNREADABLE, ref, path, unreadable.reason());
        }
        return Lead.broken(ProblemCode.REFERENCE_OUTSIDE, ref);
    }

    private Lead read(String ref, String path, String text) {
        try {
            return new Lead.To(document(path, Trail.root(path), text).root());
        } catch (UnreadableText e) {
            String place = e.line() > 0 ? path + ":" + e.line() + ":" + e.column() : path;
            return Lead.broken(ProblemCode.REFERENCE_UNREADABLE, ref, place, e.reason());
        }
    }

    private Document document(String path, Trail top, String text) throws UnreadableText {
        ParsedText parsed = ParsedText.of(text, top);
        for (ParsedText.Remark remark : parsed.remarks()) {
            problems.add(Problem.at(remark.code(), spec, remark.where(), remark.argument()));
        }
        Document document = new Document(path, Fingerprint.sha256(text), Node.root(parsed.root(), top));
        byPath.put(path, document);
        byTop.put(top.token(), document);
        ids.add(document, text);
        return document;
    }

    /** Of the only document, or of the hashes and paths of all of them, in the order of their paths. */
    Fingerprint fingerprint() {
        Map<String, String> files = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        byPath.forEach((path, document) -> {
            files.put(path, document.sha256());
            all.append(document.sha256()).append("  ").append(path).append('\n');
        });
        return new Fingerprint(files.size() == 1 ? first.sha256() : Fingerprint.sha256(all.toString()), files);
    }
}
