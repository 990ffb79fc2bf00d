package io.fromswagger.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the generated tests of a collaborator: whether the real one answers as our tests rely on.
 *
 * <p>They run only where {@code -Dfromswagger.<api name>.url=http://…} says where the real collaborator is. Its test methods
 * may ask for a {@link Collaborator}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CollaboratorExtension.class)
@Tag("collaborator")
public @interface CollaboratorTest {}
