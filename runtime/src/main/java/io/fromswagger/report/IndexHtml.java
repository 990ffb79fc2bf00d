package io.fromswagger.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The results as one page that needs no network: its policy lets nothing in but its own script and style, whatever the texts of
 * a document or a service try.
 */
final class IndexHtml {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private final RunReport report;
    private final Changes changes;
    private final List<PastRun> runs;
    private final Markup out = new Markup();

    private IndexHtml(RunReport report, Changes changes, List<PastRun> runs) {
        this.report = report;
        this.changes = changes;
        this.runs = runs;
    }

    /** @param runs the oldest first; the last is this one */
    static String of(RunReport report, Changes changes, List<PastRun> runs) {
        String style = resource("page.css");
        String script = resource("page.js");
        return resource("page.html")
                .replace("{{policy}}", "script-src '" + sha256(script) + "'; style-src '" + sha256(style) + "'")
                .replace("{{style}}", style)
                .replace("{{script}}", script)
                .replace("{{content}}", new IndexHtml(report, changes, runs).content());
    }

    private String content() {
        writeHead();
        section("operations", "Operations", () -> OperationsHtml.write(report.apis(), out));
        section("collaborators", "Collaborators", this::writeCollaborators);
        section("gaps", "Gaps and deviations", () -> new GapsHtml(report, today()).write(out));
        section("timings", "Timings", () -> TimingsHtml.write(report.apis(), out));
        section("history", "History", () -> HistoryHtml.write(runs, changes, out));
        return out.tags("</main>").toString();
    }

    private void writeHead() {
        out.tags("<header>").line().tags("<h1>fromswagger</h1>").line();
        for (var api : report.apis()) {
            var matrix = new Matrix(api);
            out.tags("<p class=\"verdict\">")
                    .element("strong", api.name())
                    .text(" · " + Tally.of(api) + " · " + matrix.proven() + " of " + matrix.documented()
                            + " documented statuses proven" + omissions(api))
                    .tags("</p>")
                    .line();
        }
        for (var proof : report.proofs()) {
            out.tags("<p class=\"verdict\">")
                    .element("strong", proof.title())
                    .text(" · as relied on: " + proof.counts())
                    .tags("</p>")
                    .line();
        }
        if (!runs.isEmpty()) {
            var started = runs.get(runs.size() - 1).started();
            out.tags("<p class=\"faint\">Run of ").tags(time(started));
            changes.summary().ifPresent(summary -> out.text("; since the run before, " + summary));
            out.tags("</p>").line();
        }
        out.tags("</header>")
                .line()
                .tags("<nav aria-label=\"Parts of this report\"><ul id=\"tabs\">")
                .tags("<li><a href=\"#operations\">Operations</a></li>")
                .tags("<li><a href=\"#collaborators\">Collaborators</a></li>")
                .tags("<li><a href=\"#gaps\">Gaps and deviations</a></li>")
                .tags("<li><a href=\"#timings\">Timings</a></li>")
                .tags("<li><a href=\"#history\">History</a></li>")
                .tags("</ul></nav>")
                .line()
                .tags("<main>")
                .line();
    }

    private void writeCollaborators() {
        ProofsHtml.write(report.proofs(), out);
        CollaboratorsHtml.write(report.collaborators(), out);
    }

    private static String omissions(ApiReport api) {
        return api.omissions() == 0 ? "" : " · " + api.omissions() + " left out when generated";
    }

    private void section(String id, String title, Runnable content) {
        out.tags("<section class=\"part\" id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">")
                .tags("<h2 class=\"part-title\" id=\"" + id + "-title\">" + title + "</h2>")
                .line();
        content.run();
        out.tags("</section>").line();
    }

    /** The day on which the tests ran. */
    private OffsetDateTime today() {
        return runs.isEmpty() ? OffsetDateTime.MIN : runs.get(runs.size() - 1).started();
    }

    /** A moment to the minute, which the script shows in the reader's own time. */
    static String time(OffsetDateTime moment) {
        var utc = moment.withOffsetSameInstant(ZoneOffset.UTC);
        return "<time datetime=\"" + utc + "\">" + MINUTE.format(utc) + "</time>";
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (var stream = IndexHtml.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the fromswagger runtime");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
