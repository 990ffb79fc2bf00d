package io.fromswagger.contract;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Finds the contract that the processor wrote next to a generated class; reads it once for each package. */
final class ContractResource {

    private static final ClassValue<ApiContract> BY_PACKAGE = new ClassValue<>() {
        @Override
        protected ApiContract computeValue(Class<?> anchor) {
            return read(anchor);
        }
    };

    private ContractResource() {}

    static ApiContract of(Class<?> generatedClass) {
        return BY_PACKAGE.get(anchor(generatedClass));
    }

    /** The class that stands for the package: every generated one has a package-info. */
    private static Class<?> anchor(Class<?> generatedClass) {
        try {
            return Class.forName(
                    generatedClass.getPackageName() + ".package-info", false, generatedClass.getClassLoader());
        } catch (ClassNotFoundException e) {
            return generatedClass;
        }
    }

    private static ApiContract read(Class<?> anchor) {
        String packageName = anchor.getPackageName();
        String file = packageName.substring(packageName.lastIndexOf('.') + 1) + ".contract.json";
        try (InputStream resource = anchor.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException(
                        file + " is not on the classpath in " + packageName + ": compile the annotated package again");
            }
            return ApiContract.read(Json.parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in " + packageName + " can't be read", e);
        } catch (JsonSyntaxProblem e) {
            throw new IllegalStateException(file + " in " + packageName + " is damaged: compile again", e);
        }
    }
}
