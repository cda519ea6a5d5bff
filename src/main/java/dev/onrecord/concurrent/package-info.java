/** Threads of our own, and how work on them ends early. Sees nothing. */
@NullMarked
package dev.onrecord.concurrent;

import org.jspecify.annotations.NullMarked;
