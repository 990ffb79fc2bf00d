/**
 * Fakes of collaborators: what generated fakes extend, how requests are matched, and what is checked afterwards.
 *
 * <p>Knows documents ({@code contract}) and JSON, but no engine: those stand behind {@link io.fromswagger.fake.FakeEngine},
 * in packages of their own. Imports neither services nor tests.
 */
@NullMarked
package io.fromswagger.fake;

import org.jspecify.annotations.NullMarked;
