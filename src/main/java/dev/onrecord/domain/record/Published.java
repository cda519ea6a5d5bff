package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.Edition;

/**
 * A summary was given out, so that a correction can say what readers were told before.
 *
 * @param file where it was written
 * @param sha256 the SHA-256 of its bytes, in hexadecimal digits
 * @param edition for whom it was made
 * @param head the hash in which the record ended then, in hexadecimal digits
 */
public record Published(String file, String sha256, Edition edition, String head) implements Statement {

    static Published read(StatementFields fields) {
        return new Published(
                fields.required("file"),
                fields.required("sha256"),
                fields.requiredTerm(Edition.class, "edition"),
                fields.required("head"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.PUBLISHED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .text("file", file)
                .text("sha256", sha256)
                .term("edition", edition)
                .text("head", head);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "published the " + edition.published() + " edition in " + file;
    }
}
