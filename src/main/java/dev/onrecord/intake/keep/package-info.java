/** Records drafts: finds what is known, what differs and what is new; sees the drafts and the store. */
@NullMarked
package dev.onrecord.intake.keep;

import org.jspecify.annotations.NullMarked;
