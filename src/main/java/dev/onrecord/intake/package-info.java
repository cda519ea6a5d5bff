/** Files into claims; sees the domain and the store. */
@NullMarked
package dev.onrecord.intake;

import org.jspecify.annotations.NullMarked;
