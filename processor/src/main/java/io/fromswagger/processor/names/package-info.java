/**
 * The Java name of everything that is generated, decided once; every writer asks here.
 *
 * <p>May import the model, the plan, and of JavaPoet only the names of types.
 */
@NullMarked
package io.fromswagger.processor.names;

import org.jspecify.annotations.NullMarked;
