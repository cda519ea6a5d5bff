/** Reads the reviews of other desks (schema.org ClaimReview) into raw records; sees JSON, records, the domain and text. */
@NullMarked
package dev.onrecord.intake.review;

import org.jspecify.annotations.NullMarked;
