package dev.onrecord.intake;

/**
 * How far the load of a file has come.
 *
 * @param bytes how much of it was read, as it lies on the disk
 * @param size how large it is; -1 where that is not known
 * @param records how many records were read
 */
public record LoadProgress(String file, long bytes, long size, long records) {}
