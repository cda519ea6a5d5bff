/**
 * Files into claims; sees the domain and the store.
 *
 * <p>A load opens a file ({@code file}), reads raw records from it ({@code json}, {@code table}, {@code review}), makes drafts of claims
 * of them ({@code draft}) and records those that are new ({@code keep}).
 */
@NullMarked
package dev.onrecord.intake;

import org.jspecify.annotations.NullMarked;
