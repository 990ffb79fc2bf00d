package io.fromswagger.processor.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param used the folder of interactions
 * @param api the name of the API whose interactions count
 * @param refs one more folder that documents may refer to
 * @param all whether changes are listed too that nobody uses
 * @param json whether the report is JSON
 * @param git whether the documents are compared with what git has
 * @param revision that git is asked for
 */
record Arguments(
        String used,
        Optional<String> api,
        Optional<String> refs,
        boolean all,
        boolean json,
        boolean git,
        String revision,
        List<String> documents) {

    static final String USAGE = """
            usage: SpecChange [OPTION]... OLD NEW
                   SpecChange [OPTION]... --git DOCUMENT...
              --used FOLDER  what passing tests relied on; target/fromswagger/interactions unless given
              --api NAME     whose interactions count; unless given, those with a document of this path
              --rev REV      with --git: the commit to compare with, HEAD unless given
              --refs FOLDER  one more folder that the documents may refer to
              --all          list changes too that nobody uses
              --json         the report as JSON, for programs
            ends with 0 if nothing breaks us, 1 if something does, 2 if that can't be told
            """;

    Arguments {
        documents = List.copyOf(documents);
    }

    static Arguments of(String... words) throws Refusal {
        String used = "target/fromswagger/interactions";
        String revision = "HEAD";
        Optional<String> api = Optional.empty();
        Optional<String> refs = Optional.empty();
        boolean all = false;
        boolean json = false;
        boolean git = false;
        boolean options = true;
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (!options || !word.startsWith("-")) {
                documents.add(word);
                continue;
            }
            switch (word) {
                case "--" -> options = false;
                case "--all" -> all = true;
                case "--json" -> json = true;
                case "--git" -> git = true;
                case "--used" -> used = value(words, i++);
                case "--api" -> api = Optional.of(value(words, i++));
                case "--rev" -> revision = value(words, i++);
                case "--refs" -> refs = Optional.of(value(words, i++));
                default -> throw new Refusal("there is no option " + Words.quoted(word));
            }
        }
        if (git ? documents.isEmpty() : documents.size() != 2) {
            throw new Refusal(
                    git ? "--git needs a document" : "two documents are needed, there are " + documents.size());
        }
        return new Arguments(used, api, refs, all, json, git, revision, documents);
    }

    private static String value(String[] words, int option) throws Refusal {
        if (option + 1 >= words.length) {
            throw new Refusal(words[option] + " needs a value");
        }
        return words[option + 1];
    }
}
