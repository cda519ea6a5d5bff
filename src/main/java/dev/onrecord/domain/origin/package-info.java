/** Where a claim comes from: who took it from whom, and how many origins that leaves; sees only the domain. */
@NullMarked
package dev.onrecord.domain.origin;

import org.jspecify.annotations.NullMarked;
