package dev.onrecord.report.list;

import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.report.Cell;
import dev.onrecord.report.Column;
import dev.onrecord.report.Outcome;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Tone;
import dev.onrecord.report.json.PublishedClaim;
import dev.onrecord.report.words.ResponsesInBrief;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How claims are listed. */
public final class ClaimListing implements Listing<AssessedClaim> {

    /** Lists claims as a table on a screen. */
    public static final ClaimListing PLAIN = new ClaimListing(null);

    private static final List<Column> COLUMNS = List.of(
            Column.fixed("id"),
            Column.fixed("key").whereRoom(),
            Column.flexible("claim", 20).wrapped(3),
            Column.flexible("speaker", 8).wrapped(2).whereFilled(),
            Column.fixed("on").whereFilled(),
            Column.flexible("verdict", 15).wrapped(2),
            Column.fixed("confidence"),
            Column.fixed("same as").whereFilled(),
            Column.flexible("record", 12).wrapped(3).whereFilled());

    private final @Nullable BiFunction<Screen, Writer, Rows<AssessedClaim>> form;

    private ClaimListing(@Nullable BiFunction<Screen, Writer, Rows<AssessedClaim>> form) {
        this.form = form;
    }

    /** Returns a listing with a form of its own on a screen; the other formats stay the same. */
    public static ClaimListing shownAs(BiFunction<Screen, Writer, Rows<AssessedClaim>> form) {
        return new ClaimListing(form);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Cell> cells(AssessedClaim assessed) {
        var claim = assessed.claim();
        var content = claim.content();
        var outcome = Outcome.of(assessed);
        return List.of(
                Cell.of(claim.id().toString()),
                Cell.ofNullable(content.key()),
                Cell.of(content.text()),
                Cell.ofNullable(content.speaker()),
                Cell.ofNullable(content.on()),
                new Cell(outcome.words() + proposed(claim), outcome.tone()),
                claim.rating()
                        .map(rating -> Cell.of(rating.statement().level().published()))
                        .orElse(new Cell("unrated", Tone.FAINT)),
                Cell.of(assessed.sames().stream()
                        .map(same -> same.claim().toString())
                        .collect(Collectors.joining(", "))),
                Cell.of(ResponsesInBrief.of(assessed)));
    }

    private static String proposed(Claim claim) {
        return claim.fourEyes()
                .waiting()
                .map(proposal -> " (" + proposal.statement().verdict().published() + " proposed)")
                .orElse("");
    }

    @Override
    public List<String> fields() {
        return Arrays.stream(CsvColumn.values()).map(CsvColumn::heading).toList();
    }

    @Override
    public List<String> values(AssessedClaim claim) {
        return Arrays.stream(CsvColumn.values()).map(column -> column.of(claim)).toList();
    }

    @Override
    public Record published(AssessedClaim claim) {
        return PublishedClaim.of(claim, null);
    }

    @Override
    public Rows<AssessedClaim> onScreen(Screen screen, Writer out) {
        return form == null ? Listing.super.onScreen(screen, out) : form.apply(screen, out);
    }
}
