package io.fromswagger.processor.poet;

/** A Java source, ready to be handed to javac. */
public record GeneratedSource(String packageName, String simpleName, String text) {

    /** The name that javac's Filer wants: {@code com.acme.orders.OrdersClient}. */
    public String qualifiedName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
