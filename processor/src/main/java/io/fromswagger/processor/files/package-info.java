/**
 * Text files, and what lies beside a document in a folder.
 *
 * <p>The one place where a file is opened by its path; it knows no javac, so that the compiler and the check of a changed
 * document share it. Of ours it may import spec, whose neighbours it finds.
 */
@NullMarked
package io.fromswagger.processor.files;

import org.jspecify.annotations.NullMarked;
