package io.fromswagger.processor.poet;

import io.fromswagger.processor.model.Api;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes {@code package-info.java}, for which JavaPoet has nothing: as plain text. */
final class PackageInfoWriter {

    private PackageInfoWriter() {}

    /** The package of client, fake and contract tests. */
    static GeneratedSource api(Writing writing, boolean service) {
        String rest = service ? "the client and the contract tests." : "the client and the fake.";
        return write(
                writing, writing.names().packageName(), new Javadoc().paragraph("%s: " + rest, api(writing.api())));
    }

    /** The package of the records and enums. */
    static GeneratedSource model(Writing writing) {
        Javadoc about = new Javadoc().paragraph("%s: what goes over the wire.", api(writing.api()));
        return write(writing, writing.names().modelPackage(), about);
    }

    private static Prose api(Api api) {
        Optional<String> version = api.version().filter(text -> !text.isBlank());
        return SpecText.prose(
                api.title() + version.map(text -> ", version " + text).orElse(""));
    }

    private static GeneratedSource write(Writing writing, String packageName, Javadoc about) {
        String text = """
                // %s

                %s
                @NullMarked
                @GeneratedFrom(
                        spec = %s,
                        pointer = "#",
                        sha256 = %s)
                package %s;

                import %s;
                import %s;
                """.formatted(
                        writing.headline(),
                        comment(about.text()),
                        SpecText.literal(writing.api().spec()),
                        SpecText.literal(writing.api().fingerprint().sha256()),
                        packageName,
                        RuntimeNames.GENERATED_FROM.canonicalName(),
                        RuntimeNames.NULL_MARKED.canonicalName());
        return new GeneratedSource(packageName, "package-info", text);
    }

    private static String comment(String words) {
        return words.contains("\n")
                ? words.lines().collect(Collectors.joining("\n * ", "/**\n * ", "\n */"))
                : "/** " + words + " */";
    }
}
