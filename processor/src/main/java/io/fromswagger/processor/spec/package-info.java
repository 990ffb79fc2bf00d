/**
 * A document's text, read into the {@link io.fromswagger.processor.model model}.
 *
 * <p>The text is parsed once, by ourselves, into a tree that knows the line of everything and loses nothing: numbers keep
 * their digits, dates stay text, Swagger 2.0 keeps its own pointers. Swagger-parser judges that very tree
 * ({@link io.fromswagger.processor.spec.SecondOpinion}) and is given neither text nor path, so that no reference of a
 * hostile document can make it open a file or a socket.
 *
 * <p>A file that the document refers to is asked for through {@link io.fromswagger.processor.spec.Neighbours}, and never found
 * in any other way.
 *
 * <p>The only room that may import {@code io.swagger} and SnakeYAML. Of ours it may import model and problem.
 */
@NullMarked
package io.fromswagger.processor.spec;

import org.jspecify.annotations.NullMarked;
