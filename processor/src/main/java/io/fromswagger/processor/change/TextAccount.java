package io.fromswagger.processor.change;

import java.io.PrintStream;

/** Tells people, in lines. */
final class TextAccount implements Account {

    private final PrintStream out;
    private String between = "";

    TextAccount(PrintStream out) {
        this.out = out;
    }

    @Override
    public void misunderstood(String reason) {
        refused(reason);
        out.print(Arguments.USAGE);
    }

    @Override
    public void refused(String reason) {
        out.println("fromswagger: " + reason);
    }

    @Override
    public void isNew(String document, String since) {
        separate();
        out.println(Words.line(document) + " is new since " + Words.line(since) + ": nothing breaks us.");
    }

    @Override
    public void compared(Compared compared) {
        separate();
        out.print(new Report(compared.old(), compared.now(), compared.usage(), compared.all())
                .text(compared.findings(), compared.since()));
    }

    @Override
    public void ended(int end) {
        // the reports have said it
    }

    private void separate() {
        out.print(between);
        between = "\n";
    }
}
