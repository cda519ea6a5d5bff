package dev.onrecord.shell.command.history;

import dev.onrecord.domain.English;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Blocker;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimFold;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.Redacted;
import dev.onrecord.domain.record.RedactedWords;
import dev.onrecord.domain.record.StatementKind;
import dev.onrecord.evidence.EvidenceFolder;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.Changed;
import dev.onrecord.shell.command.ChangingCommand;
import dev.onrecord.shell.command.FollowUp;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.store.Recorder;
import dev.onrecord.store.entry.CommandRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code redact}: removes the words of entries for good; that they were there stays on the record. */
public final class RedactCommand extends ChangingCommand {

    public static final String NAME = "redact";

    private static final Argument<EntryId> ENTRIES = Parameter.argument(
                    "ENTRY", Values.ENTRY, "an entry whose words are to go, as log and show print it")
            .variadic();
    private static final Option<String> BECAUSE =
            because("why they have to go; this stays, so it must not repeat them");
    private static final Flag WITHOUT_ASKING =
            Parameter.flag("yes", "do not ask; needed where nobody is there to be asked");

    private static final String OUT_OF_REACH =
            "not reached: backups, exports, what was published, files that were loaded or run, files of evidence where they came"
                    + " from, and what others typed";

    private static final int SHOWN = 20;

    private final Supplier<TypedLines> typed;
    private @Nullable RemovedTexts removed;

    /**
     * Creates it.
     *
     * @param typed what was typed at the prompt, asked for once something is redacted
     */
    public RedactCommand(Supplier<TypedLines> typed) {
        super(Signature.of(NAME, Group.RECORD, "Remove the words of entries for good, and say why")
                .takes(ENTRIES, BECAUSE, WITHOUT_ASKING)
                .example("redact E17 --because \"court order of 3 May 2025\"")
                .example("redact E17 E18 --because \"the source is in danger\" --dry-run"));
        this.typed = typed;
    }

    @Override
    protected boolean isConfirmed(Call call) {
        var entries = entries(call);
        if (call.has(WITHOUT_ASKING) || call.has(DRY_RUN)) {
            return true;
        }
        if (!call.output().canAsk()) {
            throw new RefusedException(
                    "what is redacted cannot be brought back, and nobody is there to be asked",
                    null,
                    null,
                    "add --yes where it is meant, or --dry-run to see what would go");
        }
        return call.output()
                .confirm(
                        entries.stream()
                                .map(entry ->
                                        entry.id() + "  " + entry.statement().inWords())
                                .toList(),
                        "remove " + English.count(entries.size(), "entry's words", "entries' words")
                                + " for good? This cannot be undone.");
    }

    @Override
    protected List<Changed> change(Call call, Recorder recorder) {
        var entries = entries(call);
        var texts = new RemovedTexts(entries, lines(call, entries));
        var changes = new ArrayList<>(consequences(call, entries));
        changes.addAll(elsewhere(call, entries, texts));
        guessable(call, entries).ifPresent(changes::add);
        changes.addAll(copies(call, entries));
        recorder.redact(redacted(call, entries));
        removed = texts;
        return changes;
    }

    /** Returns the entries, which have to have words that can go. */
    private static List<Entry<?>> entries(Call call) {
        return List.copyOf(new LinkedHashSet<>(call.all(ENTRIES, id -> redactable(call, id))));
    }

    private static Entry<?> redactable(Call call, EntryId id) {
        var entries = call.store().entries();
        var entry = entries.find(id)
                .orElseThrow(() -> new UnknownNameException(
                        "no entry " + id + " (the highest is E" + entries.head().entries() + ")",
                        id.toString(),
                        null,
                        "log shows the newest"));
        if (entry.statement() instanceof RedactedWords) {
            throw new RefusedException(
                    id + " is " + entry.statement().inWords(), id.toString(), null, "nothing is left of it to remove");
        }
        if (entry.statement().statementKind() == StatementKind.UNDONE
                || entry.statement().statementKind() == StatementKind.REDONE) {
            throw new RefusedException(
                    id + " holds no words: it " + entry.statement().inWords(),
                    id.toString(),
                    null,
                    "redact the entries of that command, as log shows them");
        }
        if (entries.coverOf(id).orElseThrow().isPlain()) {
            throw new RefusedException(
                    id
                            + " was recorded before schema 7, when the chain covered the words themselves: without them it would"
                            + " no longer hold",
                    id.toString(),
                    null,
                    "write the claims with summary --format json, take the words and the field record out of the file, and load"
                            + " it into a new store in place of this one");
        }
        return entry;
    }

    private static List<String> lines(Call call, List<Entry<?>> entries) {
        return entries.stream()
                .map(Entry::command)
                .distinct()
                .map(call.store().entries()::command)
                .map(CommandRow::line)
                .toList();
    }

    /** Returns the statement; a redaction that is redacted hands on what it says of others. */
    private static Redacted redacted(Call call, List<Entry<?>> entries) {
        var gone = new LinkedHashSet<EntryId>();
        var takenBack = new ArrayList<Redacted.TakenBack>();
        for (Entry<?> entry : entries) {
            gone.add(entry.id());
            if (entry.statement() instanceof Redacted earlier) {
                gone.addAll(earlier.entries());
                takenBack.addAll(earlier.stillTakenBack());
            } else {
                entry.statement()
                        .takenBack()
                        .ifPresent(other -> takenBack.add(new Redacted.TakenBack(entry.id(), other)));
            }
        }
        return new Redacted(List.copyOf(gone), call.get(BECAUSE), List.copyOf(takenBack));
    }

    /** Returns what becomes of each entry, and what the claims lose with them. */
    private static List<Changed> consequences(Call call, List<Entry<?>> entries) {
        var changes = new ArrayList<Changed>();
        var byClaim = new LinkedHashMap<Object, List<Entry<?>>>();
        entries.forEach(entry -> byClaim.computeIfAbsent(
                        entry.claim() == null ? entry.id() : entry.claim(), first -> new ArrayList<>())
                .add(entry));
        byClaim.values().forEach(some -> {
            var words = "redacted: "
                    + some.stream()
                            .map(entry -> entry.id() + " ("
                                    + entry.statement().statementKind().published() + ")")
                            .collect(Collectors.joining(", "));
            var claim = some.get(0).claim();
            changes.add(new Changed(
                    claim,
                    claim == null
                            ? words
                            : words
                                    + call.store()
                                            .claims()
                                            .find(claim, call.present())
                                            .map(before -> loss(call, before, some))
                                            .orElse("")));
        });
        return changes;
    }

    /** Returns what a claim loses: its verdict, or what that rested on. */
    private static String loss(Call call, Claim before, List<Entry<?>> gone) {
        var entries = call.store().entries();
        var numbers = gone.stream().map(Entry::id).collect(Collectors.toSet());
        var history = before.history().stream()
                .<Entry<?>>map(entry -> numbers.contains(entry.id()) ? RedactedWords.without(entry) : entry)
                .toList();
        return ClaimFold.of(history, entries.undone(call.present()))
                .map(after -> loss(
                        call.assessed().of(before, call.present()),
                        call.assessed().of(after, call.present())))
                .orElse("");
    }

    private static String loss(AssessedClaim before, AssessedClaim after) {
        var stood = before.claim().standing();
        var stands = after.claim().standing();
        if (stood != stands) {
            return "; " + stood.published() + " → " + stands.published();
        }
        var known = codes(before);
        var fresh = codes(after).stream().filter(code -> !known.contains(code)).toList();
        return fresh.isEmpty()
                ? ""
                : "; now in the way of " + after.towards().published() + ": " + String.join(", ", fresh);
    }

    private static List<String> codes(AssessedClaim assessed) {
        return assessed.inTheWay().stream().map(Blocker::code).distinct().toList();
    }

    /** Returns where the words, and the names among them, still stand in the record. */
    private static List<Changed> elsewhere(Call call, List<Entry<?>> gone, RemovedTexts texts) {
        var numbers = gone.stream().map(Entry::id).collect(Collectors.toSet());
        var same = new TreeMap<EntryId, Set<String>>();
        var names = new LinkedHashMap<String, Integer>();
        call.store().entries().log(null, null, null, call.present(), entry -> {
            if (!numbers.contains(entry.id())) {
                var fields = texts.textsIn(entry.statement());
                if (!fields.isEmpty()) {
                    same.put(entry.id(), fields);
                }
                texts.namesIn(entry.statement()).forEach(name -> names.merge(name, 1, Integer::sum));
            }
        });
        var changes = new ArrayList<Changed>();
        if (!same.isEmpty()) {
            changes.add(new Changed(null, "the same words still stand in " + listed(same)));
        }
        if (!names.isEmpty()) {
            changes.add(new Changed(
                    null,
                    "names that still stand elsewhere: "
                            + names.entrySet().stream()
                                    .map(name -> name.getKey() + " ("
                                            + English.count(name.getValue(), "entry", "entries") + ")")
                                    .collect(Collectors.joining(", "))));
        }
        return changes;
    }

    private static String listed(Map<EntryId, Set<String>> found) {
        return found.entrySet().stream()
                        .limit(SHOWN)
                        .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                        .collect(Collectors.joining(", "))
                + (found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more" : "");
    }

    /** Lets the kept copies of redacted evidence go, but for those of files that other entries have as well. */
    private static List<Changed> copies(Call call, List<Entry<?>> gone) {
        var files = new LinkedHashMap<String, EntryId>();
        for (Entry<?> entry : gone) {
            if (entry.statement() instanceof EvidenceAdded piece && piece.digest() != null) {
                files.put(piece.digest().sha256(), entry.id());
            }
        }
        var folder = EvidenceFolder.of(call.store().file());
        files.keySet().removeIf(sha256 -> folder.find(sha256).isEmpty());
        var numbers = gone.stream().map(Entry::id).collect(Collectors.toSet());
        var needed = new LinkedHashMap<String, EntryId>();
        call.store().entries().evidence(other -> {
            var digest = other.statement().digest();
            if (digest != null && files.containsKey(digest.sha256()) && !numbers.contains(other.id())) {
                needed.put(digest.sha256(), other.id());
            }
        });
        var changes = new ArrayList<Changed>();
        files.forEach((sha256, entry) -> {
            var other = needed.get(sha256);
            if (other == null) {
                call.store().accompany(folder.removalOf(sha256));
            }
            changes.add(new Changed(
                    null,
                    "the kept copy of " + entry
                            + (other == null ? " goes as well: " : " stays, as " + other + " has the same file: ")
                            + folder.placeOf(sha256)));
        });
        return changes;
    }

    /** Returns which of the entries somebody could find out by trying. */
    private static Optional<Changed> guessable(Call call, List<Entry<?>> entries) {
        var guessable = entries.stream()
                .map(Entry::id)
                .filter(call.store().entries()::isSaltKnown)
                .toList();
        return guessable.isEmpty()
                ? Optional.empty()
                : Optional.of(new Changed(
                        null,
                        English.listed(guessable) + (guessable.size() == 1 ? " was" : " were")
                                + " recorded with --now: whoever has the record can try out what the words were"));
    }

    @Override
    protected void follow(Call call) {
        call.output().note(OUT_OF_REACH);
        if (!call.store().erase()) {
            call.output()
                    .note(
                            "others have the store open: the words are out of the record, and leave unused parts of its file when"
                                    + " the store is next opened alone");
        }
        var texts = Objects.requireNonNull(removed);
        FollowUp.attempt(
                call.output(),
                "what was typed at the prompt was not looked through",
                () -> typed.get().forget(texts::areIn, call.output()));
    }
}
