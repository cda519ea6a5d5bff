/** Claims, confidence, verdicts, responses, origins, blockers, policy and dates in plain Java; sees no other package. */
@NullMarked
package dev.onrecord.domain;

import org.jspecify.annotations.NullMarked;
