package io.fromswagger.processor.injection;

import io.fromswagger.processor.poet.GeneratedSource;
import java.util.List;

/** What turns a document into sources, whatever the document says. */
public interface Generator {

    Output generate(String document, String packageName, boolean service);

    /**
     * What came out.
     *
     * @param contract the resource; empty if nothing came out
     */
    record Output(List<GeneratedSource> sources, String contract, List<String> problems) {}
}
