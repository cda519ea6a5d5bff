/** The entry of the console: the main class and nothing else. */
@NullMarked
package dev.onrecord;

import org.jspecify.annotations.NullMarked;
