package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim is reworded or described anew: its whole new content, and why.
 *
 * @param sameMeaning whether the text means what it meant before, so that answers and verdicts stay about it; null where
 *     the text is the same but for {@linkplain Wording typing} and nobody said so, and for entries from before schema 7, which
 *     count as the same
 */
public record ClaimRevised(
        ClaimContent content, String because, @Nullable Boolean sameMeaning) implements Statement {

    /** Creates one that leaves the meaning as it was. */
    public ClaimRevised(ClaimContent content, String because) {
        this(content, because, null);
    }

    /**
     * Returns the revision of a claim, which tells whether it is a rewording.
     *
     * @param before what the claim said
     * @param after what it says from now on
     * @param saysTheSame whether the desk holds that another text means the same
     */
    public static ClaimRevised of(ClaimContent before, ClaimContent after, String because, boolean saysTheSame) {
        if (saysTheSame) {
            return new ClaimRevised(after, because, true);
        }
        return new ClaimRevised(after, because, Wording.isSame(before.text(), after.text()) ? null : false);
    }

    static ClaimRevised read(StatementFields fields) {
        return new ClaimRevised(ClaimContent.read(fields), fields.required("because"), fields.flag("sameMeaning"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.CLAIM_REVISED;
    }

    @Override
    public StatementFields fields() {
        return content.fields().text("because", because).flag("sameMeaning", sameMeaning);
    }

    /** Tells whether the claim says something else from now on. */
    public boolean rewords() {
        return Boolean.FALSE.equals(sameMeaning);
    }

    @Override
    public Map<String, NameKind> names() {
        return ClaimContent.NAMES;
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        if (claim.content == null || !Wording.isSame(claim.content.text(), content.text())) {
            claim.fourEyes = claim.fourEyes.voided(entry);
        }
        claim.revise(entry.id(), content, rewords());
    }

    @Override
    public String inWords() {
        return "revised the claim, because " + because
                + (Boolean.TRUE.equals(sameMeaning) ? " (other words for the same)" : "");
    }
}
