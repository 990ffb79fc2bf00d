package io.fromswagger.processor.change;

import io.fromswagger.processor.files.TextFile;
import io.fromswagger.processor.spec.Neighbours;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of one commit, read out of git's store: nothing is checked out, and nothing in the working tree is touched. */
final class Git implements Neighbours {

    private static final String LINK = "120000";

    private final Path folder;
    private final Path top;
    private final String prefix;
    private final String commit;

    private Git(Path folder, Path top, String prefix, String commit) {
        this.folder = folder;
        this.top = top;
        this.prefix = prefix;
        this.commit = commit;
    }

    /**
     * A commit of the repository that a folder belongs to.
     *
     * @throws Refusal when there is no git, no repository or no such commit
     */
    static Git at(Path folder, String revision) throws Refusal {
        Optional<byte[]> where = run(folder, "rev-parse", "--show-toplevel", "--show-prefix");
        if (where.isEmpty()) {
            throw new Refusal(Words.quoted(folder.toString()) + " is not in a git repository");
        }
        String[] lines = text(where.get()).split("\n", -1);
        Optional<byte[]> commit =
                run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.isEmpty()) {
            throw new Refusal("git knows no commit " + Words.quoted(revision) + " here");
        }
        return new Git(folder, Path.of(lines[0]), lines[1], text(commit.get()).strip());
    }

    /** The folder of the working tree. */
    Path top() {
        return top;
    }

    /** The path of a file of the folder, from the top. */
    String path(String name) {
        return prefix + name;
    }

    /** The commit, as short as one may write it. */
    String shortName() {
        return commit.substring(0, Math.min(9, commit.length()));
    }

    @Override
    public Found open(String path) {
        if (path.startsWith("..") || path.startsWith("/")) {
            return new Found.Outside();
        }
        try {
            String entry = run(folder, "ls-tree", "-z", "--full-tree", commit, "--", path)
                    .map(Git::text)
                    .orElse("");
            int tab = entry.indexOf('\t');
            if (tab < 0 || !entry.equals(entry.substring(0, tab) + "\t" + path + "\0")) {
                return new Found.Missing(List.of());
            }
            String[] facts = entry.substring(0, tab).split(" ", -1);
            if (facts[0].equals(LINK)) {
                return new Found.Unreadable("it is a link, and links are not followed in git");
            } else if (!facts[1].equals("blob")) {
                return new Found.Unreadable("it is no file in git, but a " + facts[1]);
            }
            Optional<byte[]> content = run(folder, "cat-file", "blob", facts[2]);
            return content.isEmpty()
                    ? new Found.Unreadable("git has not got its content")
                    : new Found.Text(TextFile.read(new ByteArrayInputStream(content.get())));
        } catch (Refusal refusal) {
            return new Found.Unreadable(refusal.reason());
        } catch (IOException e) {
            return new Found.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What git says; empty where it refuses. */
    private static Optional<byte[]> run(Path folder, String... arguments) throws Refusal {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process git = builder.start();
            git.getOutputStream().close();
            byte[] said = git.getInputStream().readAllBytes();
            return git.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            throw new Refusal("git can't be started: " + Words.plain(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("git was interrupted");
        }
    }
}
