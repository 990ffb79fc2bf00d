package io.fromswagger.processor.injection;

import io.fromswagger.processor.poet.GeneratedSource;
import java.util.List;
import java.util.Set;

/** What turns a document into sources, whatever the document says. */
public interface Generator {

    Output generate(String document, String packageName, boolean service);

    /**
     * What came out.
     *
     * @param contract the resource; empty if nothing came out
     * @param problems as users read them
     * @param leftOut the operations of which a problem says that they are left out: {@code GET /pets}
     */
    record Output(List<GeneratedSource> sources, String contract, List<String> problems, Set<String> leftOut) {}
}
