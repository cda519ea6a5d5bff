/** Claims as schema.org ClaimReview: how the record looks to search engines and other fact-checkers. */
@NullMarked
package dev.onrecord.report.claimreview;

import org.jspecify.annotations.NullMarked;
