package io.fromswagger.processor.change;

import io.fromswagger.processor.model.SpecPointer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells programs, by one JSON object. Members are added to it, and none is renamed, leaves or gets another meaning.
 *
 * <p>All changes are in it, whoever uses them.
 */
final class JsonAccount implements Account {

    private final PrintStream out;
    private final List<Object> documents = new ArrayList<>();

    JsonAccount(PrintStream out) {
        this.out = out;
    }

    @Override
    public void misunderstood(String reason) {
        refused(reason);
    }

    @Override
    public void refused(String reason) {
        write("refused", reason);
    }

    @Override
    public void isNew(String document, String since) {
        Map<String, Object> tree = document(document, since);
        tree.put("isNew", true);
        documents.add(tree);
    }

    @Override
    public void compared(Compared compared) {
        Usage usage = compared.usage();
        Map<String, Object> tree = document(compared.now().name(), compared.since());
        tree.put("isNew", false);
        Map<String, Object> used = new LinkedHashMap<>();
        used.put("known", usage.exchanges().isPresent());
        used.put("interactions", usage.exchanges().map(List::size).orElse(0));
        used.put("tests", usage.tests().size());
        used.put("source", usage.source());
        tree.put("used", used);
        tree.put("notes", usage.remarks());
        List<String> notRead = new ArrayList<>(compared.old().losses());
        notRead.addAll(compared.now().losses());
        tree.put("notRead", notRead);
        tree.put(
                "changes",
                compared.findings().stream()
                        .sorted(Report.inOrder(compared.old()))
                        .map(finding -> change(finding, compared))
                        .toList());
        documents.add(tree);
    }

    @Override
    public void ended(int end) {
        write(end == SpecChange.SAFE ? "safe" : "breaks", "");
    }

    private void write(String result, String reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("result", result);
        tree.put("reason", reason);
        tree.put("documents", documents);
        out.println(JsonText.of(tree));
    }

    private static Map<String, Object> document(String name, String since) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", name);
        tree.put("since", since);
        return tree;
    }

    private static Map<String, Object> change(Finding finding, Compared compared) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", finding.code().id());
        tree.put("breaksUs", finding.isBreaking() && finding.isUsed());
        tree.put("onlyNames", !finding.isBreaking());
        tree.put("used", finding.isUsed());
        tree.put("valuesStillGood", finding.isHarmlessSoFar());
        tree.put("what", finding.what());
        tree.put(
                "places",
                finding.places().stream()
                        .map(place -> place.replaceFirst(":$", ""))
                        .toList());
        tree.put("was", place(compared.old(), finding.was()));
        tree.put("is", place(compared.now(), finding.is()));
        tree.put("tests", finding.tests().stream().map(JsonAccount::test).toList());
        tree.put("next", finding.next());
        return tree;
    }

    private static Map<String, Object> place(Version version, String pointer) {
        SpecPointer place = version.nearest(pointer);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", version.file(place));
        tree.put("line", place.line());
        tree.put("column", place.column());
        tree.put("pointer", place.fragment());
        return tree;
    }

    private static Map<String, Object> test(Reliance reliance) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("test", reliance.test());
        tree.put("line", reliance.line());
        return tree;
    }
}
