/**
 * The part of onrecord that is installed apart: models of language that run on this machine. The rest of the program
 * finds it by {@link dev.onrecord.matching.Meaning} and never names it.
 */
@NullMarked
package dev.onrecord.meaning;

import org.jspecify.annotations.NullMarked;
