package dev.onrecord.intake;

import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.intake.keep.KnownClaim;
import dev.onrecord.intake.keep.Outcome;
import dev.onrecord.store.SecondThread;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps the drafts of one file: some at a time looked up in the store ahead of their turn, parts after their whole. */
final class Settling {

    private static final int AT_ONCE = 250;
    private static final int MOST_WAITING = 10_000;
    private static final long MOST_WAITING_CHARACTERS = 50_000_000;

    private final LoadRun run;
    private final int file;
    private final BiConsumer<Pending, Outcome> settled;
    private final List<Pending> pending = new ArrayList<>(AT_ONCE);
    private LookedUp lookedUp = LookedUp.NOTHING;
    private final Queue<Candidate> candidates = new ArrayDeque<>();
    private final Map<String, List<Candidate>> waiting = new LinkedHashMap<>();
    private int waitingParts;
    private long waitingCharacters;

    /**
     * Creates it.
     *
     * @param file which of the files of the load the drafts are from
     * @param settled is told what became of each draft
     */
    Settling(LoadRun run, int file, BiConsumer<Pending, Outcome> settled) {
        this.run = run;
        this.file = file;
        this.settled = settled;
    }

    void add(Pending draft) {
        pending.add(draft);
        if (pending.size() == AT_ONCE) {
            keepPending();
        }
    }

    /**
     * Has what has come together looked up, and keeps meanwhile what came before; parts of which the whole is not known
     * wait on.
     */
    void keepPending() {
        var some = List.copyOf(pending);
        pending.clear();
        var known = run.known().begin(some.stream().map(Pending::draft).toList());
        keepLookedUp();
        lookedUp = new LookedUp(some, known);
    }

    private void keepLookedUp() {
        var known = SecondThread.await(lookedUp.known());
        for (int i = 0; i < known.size(); i++) {
            candidates.add(new Candidate(lookedUp.some().get(i), known.get(i)));
        }
        for (var candidate = candidates.poll(); candidate != null; candidate = candidates.poll()) {
            settle(candidate);
        }
    }

    /** Keeps everything; a part whose whole never came is rejected. */
    void end() {
        keepPending();
        keepLookedUp();
        waiting.forEach((whole, parts) -> parts.forEach(part -> lose(part, whole)));
    }

    private void settle(Candidate candidate) {
        var draft = candidate.pending().draft();
        if (draft.whole() == null) {
            keep(candidate, draft);
            return;
        }
        var whole = whole(draft.whole());
        if (whole.isPresent()) {
            keep(candidate, draft.partOf(whole.get()));
        } else if (waitingParts < MOST_WAITING && waitingCharacters < MOST_WAITING_CHARACTERS) {
            waitingParts++;
            waitingCharacters += candidate.characters();
            waiting.computeIfAbsent(draft.whole(), name -> new ArrayList<>()).add(candidate);
        } else {
            lose(candidate, draft.whole());
        }
    }

    private Optional<ClaimId> whole(String name) {
        return run.claims().find(file, name).or(() -> run.known().findByKey(name));
    }

    private void keep(Candidate candidate, ClaimDraft draft) {
        var outcome = run.claims().keep(draft, candidate.known(), file);
        settled.accept(candidate.pending(), outcome);
        if (!waiting.isEmpty() && !(outcome instanceof Outcome.Rejected)) {
            release(draft.id());
            release(draft.content().key());
        }
    }

    private void release(@Nullable String name) {
        var parts = name == null ? null : waiting.remove(name);
        if (parts != null) {
            waitingParts -= parts.size();
            parts.forEach(part -> waitingCharacters -= part.characters());
            candidates.addAll(parts);
        }
    }

    private void lose(Candidate part, String whole) {
        var message = "no claim \"" + whole + "\" in the file or in the store that this could be a part of";
        var hint = ClaimId.find(whole).isPresent() ? "name a claim that is in the store by its key" : null;
        var defect = part.pending().draft().place().defect("partOf", message, hint);
        settled.accept(part.pending(), new Outcome.Rejected(defect, false));
    }

    /**
     * Drafts that are looked up in the store.
     *
     * @param known the same claims as the record held them before the load, each in the place of its draft
     */
    private record LookedUp(List<Pending> some, Future<List<@Nullable KnownClaim>> known) {
        static final LookedUp NOTHING = new LookedUp(List.of(), CompletableFuture.completedFuture(List.of()));
    }

    /**
     * A draft that may be kept.
     *
     * @param known the same claim as the record held it before the load; null for a new one
     */
    private record Candidate(Pending pending, @Nullable KnownClaim known) {

        int characters() {
            return pending.draft().toString().length();
        }
    }
}
