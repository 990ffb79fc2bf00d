package io.fromswagger.fake;

import io.fromswagger.contract.ParameterSink;
import org.jspecify.annotations.Nullable;

/** Parameters that a request must have to be meant. */
record WantedParameters(RequestMatchBuilder match) implements ParameterSink {

    @Override
    public ParameterSink path(String name, Object value) {
        match.path(name, value);
        return this;
    }

    @Override
    public ParameterSink query(String name, @Nullable Object value) {
        match.query(name, value);
        return this;
    }

    @Override
    public ParameterSink header(String name, @Nullable Object value) {
        match.header(name, value);
        return this;
    }

    @Override
    public ParameterSink cookie(String name, @Nullable Object value) {
        match.cookie(name, value);
        return this;
    }
}
