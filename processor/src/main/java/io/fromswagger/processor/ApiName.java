package io.fromswagger.processor;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * Names an API after its document's file: {@code openapi/orders.yaml} is {@code orders}, {@code orders.v2.yaml} is
 * {@code ordersV2}, {@code Pet Store.json} is {@code petStore}, {@code 3d.yaml} is {@code api3d}, {@code import.yaml} is
 * {@code importApi}.
 */
final class ApiName {

    private ApiName() {}

    static String ofSpec(String spec) {
        String file = spec.substring(Math.max(spec.lastIndexOf('/'), spec.lastIndexOf('\\')) + 1);
        String stem = file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
        StringBuilder name = new StringBuilder();
        for (String word : stem.split("[^A-Za-z0-9_]+", -1)) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                name.append(name.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT));
                name.append(word.substring(1));
            }
        }
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, "api");
        }
        return isUsable(name.toString()) ? name.toString() : name + "Api";
    }

    /** Whether a package can have this name. */
    static boolean isUsable(String name) {
        return SourceVersion.isName(name) && !name.contains(".");
    }
}
