package dev.onrecord.intake.review;

import dev.onrecord.intake.record.Node;

/**
 * A text that was found in a review.
 *
 * @param at the value that it was found in
 * @param field the name of the field, with those of the objects around it
 */
record FoundText(String text, Node at, String field) {

    FoundText with(String other) {
        return new FoundText(other, at, field);
    }

    /** Returns the text as a value that stands where it was found. */
    Node.Text node() {
        return new Node.Text(text, at.line(), at.column());
    }
}
