package dev.onrecord.domain.record;

import org.jspecify.annotations.Nullable;

/**
 * The digest, size and type of a file when it was recorded.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param mediaType such as {@code application/pdf}; null where it cannot be told
 */
public record FileDigest(String sha256, long size, @Nullable String mediaType) {}
