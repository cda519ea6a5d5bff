package dev.onrecord.intake.draft;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.SameAs;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.intake.record.Place;
import dev.onrecord.store.projection.WrittenClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one record of a file brings.
 *
 * @param place where the record begins
 * @param id what the file calls the claim, so that others of the file can be parts of it; null without one
 * @param whole the key, or the file's own name, of the claim that this one is a part of; null for a whole
 * @param links the claims that it is held to be the same as
 * @param claim the claim itself, with names as the record knows them and without its whole
 * @param overrides whether the file says that its verdict stands although something is in its way
 * @param statements what is said about it, in the order in which it is to be recorded
 * @param columns the fields of which an empty cell says that there is nothing: those that the table has; empty for others
 * @param yields whether what the record holds stands against it: it is another desk's account of the claim
 */
public record ClaimDraft(
        Place place,
        @Nullable String id,
        @Nullable String whole,
        List<Link> links,
        WrittenClaim claim,
        boolean overrides,
        List<Statement> statements,
        boolean yields,
        Set<String> columns) {

    /** Copies the lists. */
    public ClaimDraft {
        links = List.copyOf(links);
        statements = List.copyOf(statements);
    }

    /** Returns what the claim says. */
    public ClaimContent content() {
        return claim.content();
    }

    /** Returns the keys, or the file's own names, of the claims that must be there before this one. */
    public List<String> others() {
        return whole == null && links.isEmpty()
                ? List.of()
                : Stream.concat(Stream.ofNullable(whole), links.stream().map(Link::claim))
                        .toList();
    }

    /**
     * Returns the same draft with the claims of the store in place of the names.
     *
     * @param claims knows every one of the {@linkplain #others others}
     */
    public ClaimDraft resolved(Function<String, ClaimId> claims) {
        var said = new ArrayList<>(statements);
        if (whole != null) {
            said.replaceAll(statement -> inWhole(statement, claims.apply(whole)));
        }
        links.forEach(link -> said.add(new SameAs(claims.apply(link.claim()), link.because())));
        var written = whole == null ? claim : WrittenClaim.of(content().withPartOf(claims.apply(whole)));
        return new ClaimDraft(place, id, null, List.of(), written, overrides, said, yields, columns);
    }

    private static Statement inWhole(Statement statement, ClaimId other) {
        return statement instanceof ClaimRevised revised
                ? new ClaimRevised(revised.content().withPartOf(other), revised.because(), revised.sameMeaning())
                : statement;
    }

    /**
     * A claim that another is held to be the same as.
     *
     * @param claim its key, or the file's own name for it
     * @param because why; null where the file gives no reason
     */
    public record Link(String claim, @Nullable String because) {}
}
