package io.fromswagger.processor.change;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The check of a changed document, a program for the command line and for CI.
 *
 * <p>Given two versions of a document, it lists the changes that break a caller, and of these only those that passing tests
 * had to do with: their fakes were asked by the service, or their clients asked it. What they relied on stands in
 * {@code target/fromswagger/interactions}; without it, everything counts as used.
 *
 * <pre>{@code
 * java -cp … io.fromswagger.processor.change.SpecChange [--used FOLDER] old/payments.yaml new/payments.yaml
 * java -cp … io.fromswagger.processor.change.SpecChange --git src/main/resources/openapi/payments.yaml
 * }</pre>
 *
 * <p>It ends with 0 if nothing breaks us, 1 if something does, and 2 if that can't be told: wrong arguments, or a document or
 * file of interactions that can't be read.
 */
public final class SpecChange {

    /** Nothing that breaks us. */
    public static final int SAFE = 0;

    /** Something that breaks us. */
    public static final int BREAKS = 1;

    /** It can't be told. */
    public static final int REFUSED = 2;

    private SpecChange() {}

    /**
     * The program; ends the JVM, unless nothing breaks us: a build that calls it goes on then.
     *
     * @param arguments see {@link #run(Path, PrintStream, String...)}
     */
    public static void main(String... arguments) {
        int end = run(System.out, arguments);
        System.out.flush();
        if (end != SAFE) {
            System.exit(end);
        }
    }

    /** As {@link #run(Path, PrintStream, String...)}, with paths from the folder that the JVM runs in. */
    public static int run(PrintStream out, String... arguments) {
        return run(Path.of("").toAbsolutePath(), out, arguments);
    }

    /**
     * Makes the check, within this JVM.
     *
     * @param folder that relative paths start from
     * @param out where the report goes
     * @param arguments {@code [--used FOLDER] [--api NAME] [--refs FOLDER] [--all] [--json] OLD NEW}, or {@code --git [--rev REV]
     *     DOCUMENT...}
     * @return {@link #SAFE}, {@link #BREAKS} or {@link #REFUSED}; of several documents, the greatest
     */
    public static int run(Path folder, PrintStream out, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(Arguments.USAGE);
            return SAFE;
        }
        Account account = List.of(arguments).contains("--json") ? new JsonAccount(out) : new TextAccount(out);
        Arguments asked;
        try {
            asked = Arguments.of(arguments);
        } catch (Refusal refusal) {
            account.misunderstood(refusal.reason());
            return REFUSED;
        }
        try {
            int end = run(asked, new Versions(folder, asked.refs()), account);
            account.ended(end);
            return end;
        } catch (Refusal refusal) {
            account.refused(refusal.reason());
        } catch (Comparison.TooLarge | StackOverflowError | OutOfMemoryError tooLarge) {
            account.refused("the schemas of this document are too large or too entangled to be compared");
        }
        return REFUSED;
    }

    private static int run(Arguments asked, Versions versions, Account account) throws Refusal {
        UsageFiles files = UsageFiles.in(versions.resolved(asked.used()), asked.used());
        if (!asked.git()) {
            Version old = versions.inFolder(asked.documents().get(0));
            Version now = versions.inFolder(asked.documents().get(1));
            return compare(asked, files, old, now, old.name(), account);
        }
        int end = SAFE;
        for (String document : asked.documents()) {
            Versions.Both both = versions.inGit(document, asked.revision());
            if (both.old().isPresent()) {
                end = Math.max(end, compare(asked, files, both.old().get(), both.now(), both.since(), account));
            } else {
                account.isNew(document, both.since());
            }
        }
        return end;
    }

    private static int compare(
            Arguments asked, UsageFiles files, Version old, Version now, String since, Account account) {
        Usage usage = files.of(asked.api(), old, now).heldAgainst(old.api(), now.api());
        List<Finding> findings = ApiComparison.compare(old.api(), now.api(), usage);
        account.compared(new Account.Compared(old, now, since, usage, findings, asked.all()));
        boolean breaks = findings.stream().anyMatch(finding -> finding.isBreaking() && finding.isUsed());
        return breaks ? BREAKS : SAFE;
    }
}
