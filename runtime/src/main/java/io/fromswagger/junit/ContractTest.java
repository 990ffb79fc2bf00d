package io.fromswagger.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks the generated tests of one operation: while they run, every fake answers by its contract.
 *
 * <p>Test methods may ask for a {@link Contract}, and for all that a {@link ServiceTest} may ask for.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FromSwaggerExtension.class)
@ResourceLock(providers = EnvironmentLock.class)
@Tag("contract")
public @interface ContractTest {

    /** The operation's id. */
    String value();
}
