/**
 * The documentation is held to the code: what it shows, and what it lists.
 *
 * <p>Reads the files of the whole project, which is why no other package may need it.
 */
package io.fromswagger.processor.docs;
