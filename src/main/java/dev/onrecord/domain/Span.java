package dev.onrecord.domain;

/**
 * A part of a command line.
 *
 * @param start index of the first UTF-16 unit
 * @param end index after the last one; equal to {@code start} for a place where something is missing
 */
public record Span(int start, int end) {}
