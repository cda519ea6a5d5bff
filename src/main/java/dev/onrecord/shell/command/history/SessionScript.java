package dev.onrecord.shell.command.history;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.record.ClaimAdded;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.StoryOpened;
import dev.onrecord.report.VisibleText;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.CommandRow;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the commands that hold as a command file, which records the same in a new store.
 *
 * <p>Commands that were undone are left out, and so are undo and redo themselves. A new store counts from 1, so the
 * numbers of claims and entries are rewritten.
 */
final class SessionScript {

    private final Store store;
    private final Map<ClaimId, ClaimId> claims = new HashMap<>();
    private final Map<EntryId, EntryId> entries = new HashMap<>();

    SessionScript(Store store) {
        this.store = store;
    }

    /** Writes the commands, oldest first: about one claim, since a moment, the newest so many; null for no limit. */
    void write(@Nullable ClaimId claim, @Nullable Instant since, @Nullable Integer limit, PrintWriter out) {
        var commands = store.entries().commandsInEffect();
        commands.forEach(this::renumber);
        var wanted = commands.stream()
                .filter(command ->
                        since == null || !Instant.parse(command.recordedAt()).isBefore(since))
                .filter(command ->
                        claim == null || store.entries().claimsOf(command.id()).contains(claim))
                .toList();
        var first = limit == null ? 0 : Math.max(0, wanted.size() - limit);
        writeAll(wanted.subList(first, wanted.size()), out);
    }

    private void writeAll(List<CommandRow> commands, PrintWriter out) {
        String story = null;
        for (CommandRow command : commands) {
            var opened = opened(command);
            if (opened.isEmpty() && !Objects.equals(command.story(), story)) {
                story = command.story();
                out.println(story == null ? "use" : "use " + Quoting.quote(story));
            }
            out.println(rewritten(command.line()));
            story = opened.orElse(story);
        }
    }

    /** Returns the story that a command took into use; only one that opened it is on the record. */
    private Optional<String> opened(CommandRow command) {
        if (!command.line().startsWith("use ")) {
            return Optional.empty();
        }
        return store.entries().ofCommand(command.id()).stream()
                .map(Entry::statement)
                .filter(StoryOpened.class::isInstance)
                .map(statement -> ((StoryOpened) statement).name())
                .findFirst();
    }

    private void renumber(CommandRow command) {
        for (Entry<?> entry : store.entries().ofCommand(command.id())) {
            entries.put(entry.id(), new EntryId(entries.size() + 1L));
            if (entry.statement() instanceof ClaimAdded) {
                claims.put(entry.requiredClaim(), new ClaimId(claims.size() + 1L));
            }
        }
    }

    private String rewritten(String line) {
        return WordReader.readRecorded(line).stream()
                .map(word -> rewritten(word, line))
                .collect(Collectors.joining(" "));
    }

    /**
     * Words that name a claim or an entry get the new number; a quoted one is text. Others stay as they are, unless a
     * terminal would obey them or they would be read differently today.
     */
    private String rewritten(Word word, String line) {
        var written = line.substring(word.start(), word.end());
        if (!isReadTheSame(written, word)) {
            return Quoting.word(word);
        }
        if (!written.equals(word.text())) {
            return written;
        }
        var entry = EntryId.find(word.text()).map(entries::get);
        if (entry.isPresent()) {
            return entry.get().toString();
        }
        return ClaimSelector.findByForm(word.text()).flatMap(this::rewritten).orElse(written);
    }

    private static boolean isReadTheSame(String written, Word word) {
        return VisibleText.forTerminal(written).equals(written)
                && WordReader.read(written).get(0).text().equals(word.text());
    }

    private Optional<String> rewritten(ClaimSelector selector) {
        return Optional.of(selector.parts().stream().map(this::rewritten).collect(Collectors.joining(",")));
    }

    private String rewritten(ClaimSelector.Part part) {
        if (part instanceof ClaimSelector.Numbered numbered) {
            return renumbered(numbered.id()).toString();
        } else if (part instanceof ClaimSelector.Range range) {
            return renumbered(range.first()) + "-" + renumbered(range.last());
        }
        return part.typed();
    }

    private ClaimId renumbered(ClaimId id) {
        return claims.getOrDefault(id, id);
    }
}
