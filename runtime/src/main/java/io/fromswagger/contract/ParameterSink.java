package io.fromswagger.contract;

import org.jspecify.annotations.Nullable;

/** Takes the values of parameters: a request to send them, a fake to wait for them. */
public interface ParameterSink {

    ParameterSink path(String name, Object value);

    ParameterSink query(String name, @Nullable Object value);

    ParameterSink header(String name, @Nullable Object value);

    ParameterSink cookie(String name, @Nullable Object value);
}
