/**
 * Goals for Maven. Each is a small class around something that works without Maven.
 *
 * <p>May import Maven's API and the runtime's rooms that need nothing but JSON; never JUnit, REST Assured or the processor.
 */
@NullMarked
package io.fromswagger.maven;

import org.jspecify.annotations.NullMarked;
