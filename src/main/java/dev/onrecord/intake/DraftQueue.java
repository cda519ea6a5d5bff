package dev.onrecord.intake;

import dev.onrecord.concurrent.SecondThread;
import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.intake.keep.KnownClaim;
import dev.onrecord.intake.keep.Outcome;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records the drafts of one file in batches that are looked up in the store ahead, each draft after the claims that it names. */
final class DraftQueue {

    private static final int AT_ONCE = 250;
    private static final int MOST_WAITING = 10_000;
    private static final long MOST_WAITING_CHARACTERS = 50_000_000;

    private final Supplier<LoadRun.ClaimIntake> intake;
    private final int file;
    private final BiConsumer<Pending, Outcome> settled;
    private final List<Pending> pending = new ArrayList<>(AT_ONCE);
    private LookedUp lookedUp = LookedUp.NOTHING;
    private final Queue<WaitingDraft> candidates = new ArrayDeque<>();
    private final Map<String, List<WaitingDraft>> waiting = new LinkedHashMap<>();
    private int waitingDrafts;
    private long waitingCharacters;

    /**
     * Creates it.
     *
     * @param intake what keeps claims, asked for when the first draft is looked up
     * @param file which of the files of the load the drafts are from
     * @param settled receives what became of each draft
     */
    DraftQueue(Supplier<LoadRun.ClaimIntake> intake, int file, BiConsumer<Pending, Outcome> settled) {
        this.intake = intake;
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
     * Looks up the present batch, and meanwhile records the batch before it; drafts that name an unknown claim go on
     * waiting.
     */
    void keepPending() {
        var some = List.copyOf(pending);
        pending.clear();
        var known = intake.get().known().begin(some.stream().map(Pending::draft).toList());
        keepLookedUp();
        lookedUp = new LookedUp(some, known);
    }

    private void keepLookedUp() {
        var known = SecondThread.await(lookedUp.known());
        for (int i = 0; i < known.size(); i++) {
            candidates.add(new WaitingDraft(lookedUp.some().get(i), known.get(i)));
        }
        for (var candidate = candidates.poll(); candidate != null; candidate = candidates.poll()) {
            settle(candidate);
        }
    }

    /** Records all drafts that are left; those that name a claim that never came are rejected. */
    void end() {
        keepPending();
        keepLookedUp();
        waiting.forEach((other, drafts) -> drafts.forEach(draft -> lose(draft, other)));
    }

    private void settle(WaitingDraft candidate) {
        var draft = candidate.pending().draft();
        var others = draft.others();
        if (others.isEmpty()) {
            keep(candidate, draft);
            return;
        }
        var missing = others.stream().filter(other -> claim(other).isEmpty()).findFirst();
        if (missing.isEmpty()) {
            keep(candidate, draft.resolved(name -> claim(name).orElseThrow()));
        } else if (waitingDrafts < MOST_WAITING && waitingCharacters < MOST_WAITING_CHARACTERS) {
            waitingDrafts++;
            waitingCharacters += candidate.characters();
            waiting.computeIfAbsent(missing.get(), name -> new ArrayList<>()).add(candidate);
        } else {
            lose(candidate, missing.get());
        }
    }

    private Optional<ClaimId> claim(String name) {
        return intake.get()
                .claims()
                .find(file, name)
                .or(() -> intake.get().known().findByKey(name));
    }

    private void keep(WaitingDraft candidate, ClaimDraft draft) {
        var outcome = intake.get().claims().keep(draft, candidate.known(), file);
        settled.accept(candidate.pending(), outcome);
        if (!waiting.isEmpty() && !(outcome instanceof Outcome.Rejected)) {
            release(draft.id());
            release(draft.content().key());
        }
    }

    private void release(@Nullable String name) {
        var drafts = name == null ? null : waiting.remove(name);
        if (drafts != null) {
            waitingDrafts -= drafts.size();
            drafts.forEach(draft -> waitingCharacters -= draft.characters());
            candidates.addAll(drafts);
        }
    }

    private void lose(WaitingDraft candidate, String other) {
        var draft = candidate.pending().draft();
        var isWhole = other.equals(draft.whole());
        var message = "no claim \"" + other + "\" in the file or in the store that this could be "
                + (isWhole ? "a part of" : "the same as");
        var remedy = ClaimId.find(other).isPresent()
                ? new Remedy.Words("name a claim that is in the store by its key")
                : null;
        var defect = draft.place().defect(isWhole ? "partOf" : "sameAs", message, remedy);
        settled.accept(candidate.pending(), new Outcome.Rejected(defect, false));
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
    private record WaitingDraft(Pending pending, @Nullable KnownClaim known) {

        int characters() {
            return pending.draft().toString().length();
        }
    }
}
