/**
 * Looks at what makes the tests of a project fail before they begin, and says what to do about it.
 *
 * <p>Of Maven it knows how versions are compared; what Maven knows of the project comes as {@link
 * io.fromswagger.maven.doctor.ProjectSetup}. It changes nothing and starts nothing that lasts.
 */
@NullMarked
package io.fromswagger.maven.doctor;

import org.jspecify.annotations.NullMarked;
