/** Seals: signatures over the end of a record that anybody can check without this program. Sees the domain. */
@NullMarked
package dev.onrecord.seal;

import org.jspecify.annotations.NullMarked;
