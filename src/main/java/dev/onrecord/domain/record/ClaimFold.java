package dev.onrecord.domain.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the present state of a claim out of its entries, in one pass.
 *
 * <p>It is the only place that says what an entry does to a claim: the current state, the state as of a day, the
 * projections in the store and the check of them all come from here.
 */
public final class ClaimFold {

    private final List<Entry<?>> history;
    private final Set<EntryId> takenBack;
    private final List<Entry<Statement.Rated>> ratings = new ArrayList<>();
    private final Map<ClaimId, Entry<Statement.SameAs>> sames = new LinkedHashMap<>();
    private final List<Entry<Statement.Responded>> responses = new ArrayList<>();
    private final Map<String, Request> requests = new LinkedHashMap<>();
    private final Map<String, Entry<Statement.Waived>> waivers = new LinkedHashMap<>();
    private final List<Entry<Statement.Cited>> citations = new ArrayList<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private @Nullable Entry<Statement.ClaimAdded> added;
    private @Nullable ClaimContent content;
    private @Nullable Entry<Statement.Concluded> conclusion;
    private @Nullable Entry<Statement.Withdrawn> withdrawal;

    private ClaimFold(List<Entry<?>> history, Set<EntryId> takenBack) {
        this.history = history;
        this.takenBack = takenBack;
    }

    /**
     * Returns the claim that the entries make.
     *
     * @param history every entry about one claim, oldest first
     * @param undoneCommands the commands that are taken back
     * @return empty where the entry that brought the claim is missing or taken back
     */
    public static Optional<Claim> of(List<Entry<?>> history, Set<Long> undoneCommands) {
        var fold = new ClaimFold(history, takenBack(history, undoneCommands));
        for (Entry<?> entry : history) {
            if (!fold.takenBack.contains(entry.id())) {
                fold.apply(entry);
            }
        }
        return fold.result();
    }

    private static Set<EntryId> takenBack(List<Entry<?>> history, Set<Long> undoneCommands) {
        var takenBack = new HashSet<EntryId>();
        for (Entry<?> entry : history) {
            if (undoneCommands.contains(entry.command())) {
                takenBack.add(entry.id());
            } else if (entry.statement() instanceof Statement.Retracted retracted) {
                takenBack.add(retracted.entry());
            }
        }
        return takenBack;
    }

    private Optional<Claim> result() {
        if (added == null || content == null) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                added.requiredClaim(),
                added,
                content,
                ratings,
                conclusion,
                withdrawal,
                List.copyOf(sames.values()),
                responses,
                List.copyOf(requests.values()),
                List.copyOf(waivers.values()),
                citations,
                List.copyOf(evidence.values()),
                history,
                takenBack));
    }

    /** What a view holds of a claim that it does not hold itself counts for nothing. */
    private void apply(Entry<?> entry) {
        Statement statement = entry.statement();
        if (content == null && !(statement instanceof Statement.ClaimAdded)) {
            return;
        }
        if (statement instanceof Statement.ClaimAdded claimAdded) {
            added = entry.as(Statement.ClaimAdded.class);
            content = claimAdded.content();
        } else if (statement instanceof Statement.ClaimRevised revised) {
            content = revised.content();
        } else if (statement instanceof Statement.Tagged tagged) {
            tag(tagged.tags());
        } else if (statement instanceof Statement.Untagged untagged) {
            untag(untagged.tags());
        } else if (statement instanceof Statement.Rated) {
            ratings.add(entry.as(Statement.Rated.class));
        } else if (statement instanceof Statement.SameAs same) {
            sames.put(same.other(), entry.as(Statement.SameAs.class));
        } else if (statement instanceof Statement.Responded) {
            respond(entry.as(Statement.Responded.class));
        } else if (statement instanceof Statement.Cited) {
            citations.add(entry.as(Statement.Cited.class));
        } else {
            applyToVerdict(entry);
            applyToRequests(entry);
            applyToEvidence(entry);
        }
    }

    private void tag(List<String> tags) {
        var present = new ArrayList<>(requiredContent().tags());
        present.addAll(tags);
        content = requiredContent().withTags(present);
    }

    private void untag(List<String> tags) {
        var present = new ArrayList<>(requiredContent().tags());
        present.removeAll(tags);
        content = requiredContent().withTags(present);
    }

    private void applyToVerdict(Entry<?> entry) {
        if (entry.statement() instanceof Statement.Concluded) {
            conclusion = entry.as(Statement.Concluded.class);
            withdrawal = null;
        } else if (entry.statement() instanceof Statement.Reopened) {
            conclusion = null;
            withdrawal = null;
        } else if (entry.statement() instanceof Statement.Withdrawn) {
            withdrawal = entry.as(Statement.Withdrawn.class);
        }
    }

    private void applyToRequests(Entry<?> entry) {
        if (entry.statement() instanceof Statement.Asked asked) {
            ask(asked, entry.as(Statement.Asked.class));
        } else if (entry.statement() instanceof Statement.Extended extended) {
            requests.computeIfPresent(
                    extended.party(),
                    (party, request) ->
                            new Request(party, request.attempts(), extended.by(), request.answer(), request.waiver()));
        } else if (entry.statement() instanceof Statement.Waived waived) {
            waive(waived.party(), entry.as(Statement.Waived.class));
        }
    }

    private void ask(Statement.Asked asked, Entry<Statement.Asked> entry) {
        waivers.remove(asked.party());
        var earlier = requests.get(asked.party());
        var attempts = new ArrayList<Entry<Statement.Asked>>();
        if (earlier != null) {
            attempts.addAll(earlier.attempts());
        }
        attempts.add(entry);
        var stillDue = earlier != null && earlier.isOpen() ? earlier.by() : null;
        var by = asked.by() != null ? asked.by() : stillDue;
        requests.put(asked.party(), new Request(asked.party(), attempts, by, null, null));
    }

    private void waive(String party, Entry<Statement.Waived> entry) {
        waivers.put(party, entry);
        requests.computeIfPresent(
                party,
                (name, request) ->
                        request.isOpen() ? new Request(name, request.attempts(), request.by(), null, entry) : request);
    }

    private void respond(Entry<Statement.Responded> entry) {
        responses.add(entry);
        if (!entry.statement().kind().settlesRequest()) {
            return;
        }
        requests.computeIfPresent(
                entry.statement().party(),
                (party, request) ->
                        request.isOpen() ? new Request(party, request.attempts(), request.by(), entry, null) : request);
    }

    private void applyToEvidence(Entry<?> entry) {
        if (entry.statement() instanceof Statement.EvidenceAdded piece) {
            evidence.put(
                    piece.title(),
                    new Evidence(entry.as(Statement.EvidenceAdded.class), Statement.FileState.UNCHANGED));
        } else if (entry.statement() instanceof Statement.EvidenceChecked checked) {
            evidence.replaceAll((title, kept) ->
                    kept.entry().id().equals(checked.evidence()) ? new Evidence(kept.entry(), checked.state()) : kept);
        }
    }

    private ClaimContent requiredContent() {
        if (content == null) {
            throw new IllegalStateException("a statement about a claim stands before the claim");
        }
        return content;
    }
}
