/** What stands between a claim and publication, and which of it the desk's policy insists on. */
@NullMarked
package dev.onrecord.domain.policy;

import org.jspecify.annotations.NullMarked;
