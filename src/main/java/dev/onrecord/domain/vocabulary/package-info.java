/** The closed vocabularies of fact-checking: each word once, with its meaning. */
@NullMarked
package dev.onrecord.domain.vocabulary;

import org.jspecify.annotations.NullMarked;
