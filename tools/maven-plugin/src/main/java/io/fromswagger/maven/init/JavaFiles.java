package io.fromswagger.maven.init;

import java.util.Locale;

/**
 * The two files that a person would write first.
 *
 * @param portVariable how the service is told its port, where its command doesn't say it
 */
record JavaFiles(String packageName, Documents documents, StartCommand start, String portVariable) {

    String environmentName() {
        return documents.service().typePrefix() + "Environment";
    }

    String packageInfo() {
        var text = new StringBuilder(
                "/** Tests of the service: generated from its document, and written by hand beside that. */\n");
        text.append(annotation(documents.service(), ", environment = " + environmentName() + ".class"));
        documents.downstream().forEach(each -> text.append(annotation(each, ", role = Role.DOWNSTREAM")));
        text.append("package ").append(packageName).append(";\n\nimport io.fromswagger.FromSwagger;\n");
        if (!documents.downstream().isEmpty()) {
            text.append("import io.fromswagger.Role;\n");
        }
        return text.toString();
    }

    String environment() {
        var text = new StringBuilder("package " + packageName + ";\n\n");
        for (ApiDocument each : documents.downstream()) {
            text.append("import ")
                    .append(packageName)
                    .append('.')
                    .append(each.name())
                    .append('.');
            text.append(each.typePrefix()).append("Fake;\n");
        }
        text.append("import io.fromswagger.Environment;\nimport io.fromswagger.EnvironmentBuilder;\n\n");
        text.append("/** What runs during the tests: the service as in production")
                .append(documents.downstream().isEmpty() ? ". */\n" : ", and fakes of what it calls. */\n");
        text.append("public final class ").append(environmentName()).append(" implements Environment {\n\n");
        text.append("    @Override\n    public void define(EnvironmentBuilder env) {\n");
        for (ApiDocument each : documents.downstream()) {
            text.append("        var ").append(each.name()).append(" = env.fake(");
            text.append(each.typePrefix()).append("Fake.class);\n");
        }
        text.append("        env.service(")
                .append(Literal.java(documents.service().name()))
                .append(")");
        text.append("\n                ").append(start.java());
        if (!start.tellsPort()) {
            text.append("\n                .env(\"").append(portVariable).append("\", \"{port}\")");
        }
        for (ApiDocument each : documents.downstream()) {
            text.append("\n                .env(\"")
                    .append(variable(each))
                    .append("\", ")
                    .append(each.name())
                    .append("::url)");
        }
        return text.append(";\n    }\n}\n").toString();
    }

    /** {@code PET_STORE_URL}. */
    static String variable(ApiDocument api) {
        return api.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_URL";
    }

    private static String annotation(ApiDocument api, String more) {
        String name = api.isNamedByItsFile() ? "" : ", name = " + Literal.java(api.name());
        return "@FromSwagger(spec = " + Literal.java(api.spec()) + name + more + ")\n";
    }
}
