package dev.onrecord.report.list;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.report.words.ResponsesInBrief;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a CSV file, in their order: new ones go last, so that a script's column numbers stay right. */
enum CsvColumn {
    ID(ofClaim(Claim::id)),
    KEY(ofContent(ClaimContent::key)),
    STORY(ofContent(ClaimContent::story)),
    TEXT(ofContent(ClaimContent::text)),
    SPEAKER(ofContent(ClaimContent::speaker)),
    ABOUT(ofContent(content -> joined(content.about()))),
    ON(ofContent(ClaimContent::on)),
    URL(ofContent(ClaimContent::url)),
    TAGS(ofContent(content -> joined(content.tags()))),
    VERDICT(ofClaim(claim -> claim.standing().published())),
    CONFIDENCE(ofClaim(claim ->
            claim.rating().map(rating -> rating.statement().level().published()).orElse(null))),
    BECAUSE(ofClaim(
            claim -> claim.rating().map(rating -> rating.statement().because()).orElse(null))),
    RESPONSES(ResponsesInBrief::of),
    ORIGINS_TRACED(assessed -> assessed.origins().traced().size()),
    ORIGINS_UNRESOLVED(assessed -> assessed.origins().unresolved().size()),
    CIRCULAR(assessed -> assessed.origins().isCircular()),
    REPORTS(assessed -> assessed.origins().reports()),
    EVIDENCE(ofClaim(claim -> claim.evidence().size())),
    BLOCKERS(assessed -> codes(assessed.inTheWay())),
    RECORDED_AT(ofClaim(Claim::recordedAt)),
    RECORDED_BY(ofClaim(claim -> claim.added().recordedBy())),
    NOTE(ofContent(ClaimContent::note)),
    PART_OF(ofContent(ClaimContent::partOf)),
    CONCLUSION(ofClaim(CsvColumn::conclusion)),
    SAME_AS(ofClaim(CsvColumn::links)),
    OVERRIDDEN(ofClaim(CsvColumn::overridden)),
    FOOTING(assessed ->
            assessed.footing() == null ? null : assessed.footing().state().published()),
    IN_QUESTION_BECAUSE(assessed -> codes(assessed.lost())),
    NOTED(assessed -> codes(assessed.noted()));

    private final Function<AssessedClaim, @Nullable Object> value;

    CsvColumn(Function<AssessedClaim, @Nullable Object> value) {
        this.value = value;
    }

    private static Function<AssessedClaim, @Nullable Object> ofClaim(Function<Claim, @Nullable Object> value) {
        return assessed -> value.apply(assessed.claim());
    }

    private static Function<AssessedClaim, @Nullable Object> ofContent(Function<ClaimContent, @Nullable Object> value) {
        return assessed -> value.apply(assessed.claim().content());
    }

    /** Returns why a claim was concluded or withdrawn. */
    private static @Nullable String conclusion(Claim claim) {
        if (claim.withdrawal() != null) {
            return claim.withdrawal().statement().because();
        }
        return claim.conclusion() == null
                ? null
                : claim.conclusion().statement().because();
    }

    /** Returns the claims that the desk linked a claim to as the same. */
    private static String links(Claim claim) {
        return joined(claim.sames().stream()
                .map(entry -> entry.statement().other().toString())
                .toList());
    }

    /** Returns what stood in the way of the verdict that stands when it was given all the same. */
    private static @Nullable String overridden(Claim claim) {
        return claim.withdrawal() != null || claim.conclusion() == null
                ? null
                : joined(claim.conclusion().statement().overridden());
    }

    private static String codes(List<Blocker> blockers) {
        return joined(blockers.stream().map(Blocker::code).toList());
    }

    private static String joined(List<String> values) {
        return String.join(";", values);
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the value of a claim; empty where it is missing. */
    String of(AssessedClaim claim) {
        var found = value.apply(claim);
        return found == null ? "" : found.toString();
    }
}
