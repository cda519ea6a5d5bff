package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.text.NameFold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the state of a claim while its statements are applied one after the other. */
public final class ClaimBuilder {

    final List<Entry<Rated>> ratings = new ArrayList<>();
    final Map<ClaimId, Entry<SameAs>> sames = new LinkedHashMap<>();
    final List<Entry<Responded>> responses = new ArrayList<>();
    final Map<String, Request> requests = new LinkedHashMap<>();
    final Map<String, Entry<Waived>> waivers = new LinkedHashMap<>();
    final List<Entry<Cited>> citations = new ArrayList<>();
    final Map<String, Evidence> evidence = new LinkedHashMap<>();

    @Nullable
    Entry<ClaimAdded> added;

    @Nullable
    ClaimContent content;

    @Nullable
    Entry<Concluded> conclusion;

    @Nullable
    Entry<Withdrawn> withdrawal;

    FourEyes fourEyes = FourEyes.NONE;

    /** Who works on it. */
    @Nullable
    String assignee;

    private final Wordings wordings = new Wordings();

    ClaimBuilder() {}

    /** Changes the tags of the claim, which must have been added before. */
    void retag(Consumer<List<String>> change) {
        if (content == null) {
            throw new IllegalStateException("a statement about a claim stands before the claim");
        }
        var tags = new ArrayList<>(content.tags());
        change.accept(tags);
        content = content.withTags(tags);
    }

    /** Takes over what the claim said when it was added. */
    void add(Entry<ClaimAdded> entry) {
        added = entry;
        content = entry.statement().content();
        wordings.begin(entry.id(), content.text());
    }

    /**
     * Takes over what a revision says.
     *
     * @param rewords whether the text means something else from now on
     */
    void revise(EntryId revision, ClaimContent revised, boolean rewords) {
        content = revised;
        wordings.revise(revision, revised.text(), rewords);
    }

    /**
     * Takes over that what a revision said is gone: the text, and whatever else it changed.
     *
     * @param text what stands in its place
     */
    void reviseByUnknown(EntryId revision, String text) {
        if (content != null) {
            content = content.withText(text);
            wordings.reviseByUnknown(revision, text);
        }
    }

    /** Carries questions, answers and verdicts over to the present wording. */
    void confirm(List<EntryId> entries) {
        wordings.confirm(entries);
    }

    /** Returns the entries that are about an earlier wording, each with that wording. */
    private Map<EntryId, String> earlierWordings() {
        var earlier = new LinkedHashMap<EntryId, String>();
        if (wordings.differ()) {
            requests.values().stream().map(Request::latest).forEach(asked -> addEarlier(asked, null, earlier));
            responses.forEach(said -> addEarlier(said, said.statement().wording(), earlier));
            if (conclusion != null) {
                addEarlier(conclusion, null, earlier);
            }
        }
        return earlier;
    }

    private void addEarlier(Entry<?> entry, @Nullable EntryId given, Map<EntryId, String> earlier) {
        wordings.earlier(entry.id(), given).ifPresent(text -> earlier.put(entry.id(), text));
    }

    /** Lets a verdict stand that another person proposed; what the same person says, or of another verdict, has no effect. */
    void second(Entry<Seconded> entry) {
        var proposal = fourEyes.waiting().orElse(null);
        if (proposal == null || !proposal.id().equals(entry.statement().verdict()) || isSamePerson(proposal, entry)) {
            return;
        }
        var said = proposal.statement();
        conclusion = new Entry<>(
                entry.id(),
                entry.command(),
                entry.recordedAt(),
                proposal.recordedBy(),
                entry.claim(),
                new Concluded(said.verdict(), said.because(), said.overridden()));
        withdrawal = null;
        fourEyes = fourEyes.seconded(entry);
    }

    private static boolean isSamePerson(Entry<?> one, Entry<?> other) {
        return NameFold.of(one.recordedBy()).equals(NameFold.of(other.recordedBy()));
    }

    /** Opens a request, or adds an attempt to it; a deadline that still runs is kept unless a new one is set. */
    void ask(Entry<Asked> entry) {
        var asked = entry.statement();
        waivers.remove(asked.party());
        var earlier = requests.get(asked.party());
        var attempts = new ArrayList<Entry<Asked>>();
        if (earlier != null) {
            attempts.addAll(earlier.attempts());
        }
        attempts.add(entry);
        var stillDue = earlier != null && earlier.isOpen() ? earlier.by() : null;
        var by = asked.by() != null ? asked.by() : stillDue;
        requests.put(asked.party(), new Request(asked.party(), attempts, by, null, null));
    }

    Optional<Claim> result(List<Entry<?>> history, Set<EntryId> takenBack) {
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
                takenBack,
                earlierWordings(),
                fourEyes,
                assignee));
    }
}
