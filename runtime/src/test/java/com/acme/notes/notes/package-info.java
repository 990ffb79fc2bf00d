/** What the processor would generate for notes, by hand. */
@NullMarked
package com.acme.notes.notes;

import org.jspecify.annotations.NullMarked;
