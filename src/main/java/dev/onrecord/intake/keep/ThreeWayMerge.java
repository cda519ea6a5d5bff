package dev.onrecord.intake.keep;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.FileSaid;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.domain.text.NameFold;
import dev.onrecord.intake.draft.ClaimDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what a file said of a claim when it was last loaded, what it says now, and what the record says.
 *
 * <p>What the desk alone has changed stays; what the file alone has changed is a difference; where both have, the field is
 * in conflict. What the record held at any time since the file was last loaded is no news, so that a value which the desk has
 * replaced does not come back. Tags and parties are merged as sets. A field that the file does not have says nothing; an
 * empty cell of a column that it has takes away what the same file brought.
 */
final class ThreeWayMerge {

    private static final String CHANGED_HERE = "the file had ";

    private final Claim claim;
    private final ClaimDraft draft;
    private final Sheet sheet;
    private final ClaimContent base;
    private final Set<String> baseColumns;
    private final boolean isOwnBase;
    private final List<ClaimContent> since = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();
    private final List<String> decided = new ArrayList<>();

    private ThreeWayMerge(Claim claim, ClaimDraft draft, Sheet sheet) {
        this.claim = claim;
        this.draft = draft;
        this.sheet = sheet;
        var history = claim.history().stream()
                .filter(entry -> !claim.takenBack().contains(entry.id()))
                .toList();
        int last = sheet.lastSaid(history);
        var first = history.get(last);
        this.base = first.statement() instanceof FileSaid said
                ? sheet.named(said.said())
                : contentOf(first).orElse(claim.content());
        this.baseColumns = first.statement() instanceof FileSaid said ? Set.copyOf(said.columns()) : Set.of();
        this.isOwnBase =
                first.statement() instanceof FileSaid || draft.columns().isEmpty() || sheet.brought(first);
        lookSince(history, last);
    }

    /** Returns the claim as the file would have it, with what stands against that. */
    static Merged of(Claim claim, ClaimDraft draft, Sheet sheet) {
        return new ThreeWayMerge(claim, draft, sheet).merged();
    }

    private static Optional<ClaimContent> contentOf(Entry<?> entry) {
        Statement statement = entry.statement();
        if (statement instanceof ClaimAdded added) {
            return Optional.of(added.content());
        }
        return statement instanceof ClaimRevised revised ? Optional.of(revised.content()) : Optional.empty();
    }

    /** Collects what the record held from the last load of the file on. */
    private void lookSince(List<Entry<?>> history, int last) {
        ClaimContent held = null;
        for (int i = 0; i < history.size(); i++) {
            var content = contentOf(history.get(i)).orElse(null);
            if (content != null && i <= last) {
                held = content;
            } else if (content != null) {
                since.add(content);
            }
        }
        if (held != null && last > 0) {
            since.add(held);
        }
    }

    private Merged merged() {
        var known = claim.content();
        var said = draft.content();
        var content = new ClaimContent(
                key(said.key(), known.key()),
                Objects.requireNonNullElse(field("text", ClaimContent::text), known.text()),
                said.story() == null ? known.story() : field("story", ClaimContent::story),
                field("speaker", ClaimContent::speaker),
                names("about", ClaimContent::about),
                field("on", ClaimContent::on),
                field("url", ClaimContent::url),
                names("tags", ClaimContent::tags),
                said.partOf() == null ? known.partOf() : field("partOf", ClaimContent::partOf),
                field("note", ClaimContent::note),
                field("language", ClaimContent::language));
        return new Merged(content, List.copyOf(conflicts), List.copyOf(decided));
    }

    /** Returns the key that the file has, unless the record has it in another spelling. */
    private static @Nullable String key(@Nullable String said, @Nullable String known) {
        return said == null || known != null && NameFold.of(said).equals(NameFold.of(known)) ? known : said;
    }

    private <T> @Nullable T field(String name, Function<ClaimContent, @Nullable T> of) {
        T now = of.apply(draft.content());
        T held = of.apply(claim.content());
        if (Objects.equals(now, held) || now == null && !takesAway(name)) {
            return held;
        }
        T before = of.apply(base);
        boolean isNews = !Objects.equals(now, before)
                && since.stream().noneMatch(earlier -> Objects.equals(now, of.apply(earlier)));
        if (!isNews) {
            return held;
        }
        return Objects.equals(before, held) ? now : decide(name, before, now, held);
    }

    /** Tells whether an empty cell of a column says that there is nothing: the same file must have said something there. */
    private boolean takesAway(String field) {
        return isOwnBase && draft.columns().contains(field);
    }

    private <T> @Nullable T decide(String name, @Nullable T before, @Nullable T now, @Nullable T held) {
        if (sheet.kept() == null) {
            conflicts.add(name + ": " + CHANGED_HERE + Comparison.shown(before) + ", says " + Comparison.shown(now)
                    + ", the record says " + Comparison.shown(held));
            return held;
        }
        decided.add(name);
        return sheet.kept() == KeptSide.FILE ? now : held;
    }

    private List<String> names(String field, Function<ClaimContent, List<String>> of) {
        var now = of.apply(draft.content());
        var held = of.apply(claim.content());
        if (now.isEmpty() && !takesAway(field)) {
            return held;
        }
        var before = Set.copyOf(of.apply(base));
        var merged = new LinkedHashSet<>(held);
        now.stream().filter(name -> !before.contains(name)).forEach(merged::add);
        if (isOwnBase && (baseColumns.isEmpty() || baseColumns.contains(field) || !before.isEmpty())) {
            var gone = new HashSet<>(before);
            now.forEach(gone::remove);
            merged.removeAll(gone);
        }
        return merged.size() == held.size() && merged.containsAll(held) ? held : List.copyOf(merged);
    }

    /**
     * What came of a merge.
     *
     * @param content the claim as the file would have it, except where it is in conflict
     * @param conflicts a line for each field that both sides have changed, with its three values
     * @param decided the fields that both sides have changed and of which the desk said whose word stands
     */
    record Merged(ClaimContent content, List<String> conflicts, List<String> decided) {}
}
