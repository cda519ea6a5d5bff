/** Opens files, whatever their form; sees the readers. */
@NullMarked
package dev.onrecord.intake.file;

import org.jspecify.annotations.NullMarked;
