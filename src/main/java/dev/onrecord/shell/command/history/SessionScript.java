package dev.onrecord.shell.command.history;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.record.Redacted;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.Redone;
import dev.onrecord.domain.record.StoryOpened;
import dev.onrecord.domain.record.Undone;
import dev.onrecord.shell.command.ResolvedLine;
import dev.onrecord.shell.command.session.UseCommand;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Quoting;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.store.entry.CommandRow;
import dev.onrecord.store.entry.Entries;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes commands as a command file that records the same in a new store.
 *
 * <p>What was undone is a part of it, and so are undo and redo, by the numbers of the commands. So every command finds
 * the record as it found it when it was given, and each claim, entry and command gets the number that it had.
 */
final class SessionScript {

    /** Stands above commands that are not all. */
    private static final String PART =
            "# a part of the log: its claims, entries and commands have the numbers of the whole";

    private final Desk desk;
    private final Entries entries;
    private final Catalogue catalogue;
    private @Nullable String story;

    SessionScript(Desk desk, Catalogue catalogue) {
        this.desk = desk;
        this.entries = desk.store().entries();
        this.catalogue = catalogue;
    }

    /** Writes the commands, oldest first: about one claim, since a moment, the newest so many; null for no limit. */
    void write(@Nullable ClaimId claim, @Nullable Instant since, @Nullable Integer limit, PrintWriter out) {
        var all = entries.commands();
        var wanted = all.stream()
                .filter(command ->
                        since == null || !Instant.parse(command.recordedAt()).isBefore(since))
                .filter(command -> claim == null || isAbout(command, claim))
                .toList();
        var first = limit == null ? 0 : Math.max(0, wanted.size() - limit);
        var isWhole = all.stream().noneMatch(command -> command.cover().isRedacted());
        if (first > 0 || wanted.size() < all.size() || !isWhole) {
            out.println(PART);
        }
        wanted.subList(first, wanted.size()).forEach(command -> write(command, out));
    }

    private boolean isAbout(CommandRow command, ClaimId claim) {
        return entries.claimsOf(taken(command).orElse(command.id())).contains(claim);
    }

    /** Returns the command that an undo took back or a redo let hold again; empty for other commands. */
    private Optional<Long> taken(CommandRow command) {
        var statement = entries.firstOf(command.id()).statement();
        if (statement instanceof Undone undone) {
            return Optional.of(undone.undoneCommand());
        }
        return statement instanceof Redone redone ? Optional.of(redone.redoneCommand()) : Optional.empty();
    }

    /** Returns in place of a redaction, and of a command that it took the words of, what happened; empty for other commands. */
    private Optional<String> redacted(CommandRow command) {
        return entries.ofCommand(command.id()).stream()
                .filter(entry -> entry.statement() instanceof Redacted
                        || command.cover().isRedacted() && entry.statement() instanceof RedactedWords)
                .findFirst()
                .map(entry -> "# command " + command.id() + " "
                        + entry.statement().inWords().replaceAll("\\R", " "));
    }

    private void write(CommandRow command, PrintWriter out) {
        var redacted = redacted(command);
        if (redacted.isPresent()) {
            out.println(redacted.get());
            return;
        }
        if (entries.firstOf(command.id()).statement() instanceof StoryOpened opened) {
            out.println(line(command, Optional.empty()));
            story = opened.name();
            return;
        }
        var wanted = Optional.ofNullable(command.story());
        var isKnown = wanted.isEmpty() || entries.isStoryBefore(command.id(), wanted.get());
        if (isKnown && !Objects.equals(command.story(), story)) {
            story = command.story();
            out.println(UseCommand.NAME
                    + wanted.map(name -> " " + Quoting.quote(name)).orElse(""));
        }
        out.println(line(command, isKnown ? Optional.empty() : wanted));
    }

    /** Returns the line of a command, with the story that it worked in where none can be taken into use for it. */
    private String line(CommandRow command, Optional<String> workedIn) {
        var statement = entries.firstOf(command.id()).statement();
        if (statement instanceof Undone undone) {
            return UndoCommand.line(undone.undoneCommand());
        } else if (statement instanceof Redone redone) {
            return RedoCommand.line(redone.redoneCommand());
        }
        var words = WordReader.readRecorded(command.line());
        try {
            var clock = Clock.fixed(
                    Instant.parse(command.recordedAt()), desk.actor().zone());
            var arguments = catalogue.find(words).bind(clock);
            return ResolvedLine.scripted(arguments, desk, () -> entries.onlyClaimOf(command.id()), workedIn);
        } catch (OnRecordException unreadable) {
            return words.stream().map(Quoting::word).collect(Collectors.joining(" "));
        }
    }
}
