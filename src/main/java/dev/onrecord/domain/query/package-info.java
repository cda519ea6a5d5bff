/** The one way to say which claims: the same for every command that lists, counts or exports. */
@NullMarked
package dev.onrecord.domain.query;

import org.jspecify.annotations.NullMarked;
