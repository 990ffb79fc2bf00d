package io.fromswagger.processor.change;

import io.fromswagger.processor.docs.Page;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reference lists every change that the check knows; {@code -Dgolden.update=true} takes it over, and then fails. */
@Tag("same-on-every-jdk")
class ChangesPageTest {

    @Test
    void every_change_is_listed() {
        StringBuilder table =
                new StringBuilder("| code | change | breaks | who sends it | who reads it |\n|---|---|---|---|---|\n");
        for (ChangeCode code : ChangeCode.values()) {
            String sends = code.next(Way.REQUEST);
            String reads = code.next(Way.RESPONSE);
            table.append("| `")
                    .append(code.id())
                    .append("` | ")
                    .append(code.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" | ")
                    .append(code.effect() == ChangeCode.Effect.BREAKS ? "callers" : "names in Java only")
                    .append(" | ")
                    .append(sends.isEmpty() ? "–" : sends)
                    .append(" | ")
                    .append(sends.equals(reads) ? "the same" : reads)
                    .append(" |\n");
        }
        new Page("docs/reference/changes.md").hold(Map.of("changes", table.toString()));
    }
}
