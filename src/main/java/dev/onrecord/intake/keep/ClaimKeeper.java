package dev.onrecord.intake.keep;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.FileSaid;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.intake.draft.FileMessages;
import dev.onrecord.intake.draft.OfficialRules;
import dev.onrecord.intake.draft.VerdictGate;
import dev.onrecord.store.Recorder;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.CommandRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records the drafts, without what the record holds already. */
public final class ClaimKeeper {

    private final Recorder recorder;
    private final OfficialRules rules;
    private final VerdictGate gate;
    private final PartialDate today;
    private final boolean update;
    private final List<String> files;
    private final List<Sheet> sheets;
    private final SeenClaims seen = new SeenClaims();
    private final Fingerprint fingerprint = new Fingerprint();

    /**
     * Creates a keeper.
     *
     * @param update whether known claims take over what a file says otherwise
     * @param files the names of the files, in the order in which they are loaded
     * @param sheets by what each of them is known from one load to the next
     * @param kept whose word stands where both sides changed a field; null where nobody has said
     */
    public ClaimKeeper(
            Recorder recorder,
            OfficialRules rules,
            VerdictGate gate,
            PartialDate today,
            boolean update,
            List<String> files,
            List<String> sheets,
            @Nullable KeptSide kept,
            Store store) {
        this.recorder = recorder;
        this.rules = rules;
        this.gate = gate;
        this.today = today;
        this.update = update;
        this.files = files;
        var names = store.names().book();
        this.sheets = sheets.stream()
                .map(sheet -> new Sheet(
                        sheet,
                        kept,
                        number -> store.entries().findCommand(number).map(CommandRow::line),
                        names))
                .toList();
    }

    /** Returns the claim that this load brought or met under a key, or under a name that one of its files gave it. */
    public Optional<ClaimId> find(int file, String name) {
        int slot = seen.find(fingerprint.ofName(file, name));
        if (slot < 0) {
            slot = seen.find(fingerprint.ofKey(name));
        }
        return slot < 0 ? Optional.empty() : Optional.of(new ClaimId(seen.claim(slot)));
    }

    /**
     * Records what a draft brings.
     *
     * @param known the claim that the record held before the load; null for a new one
     * @param file which of the files it is from
     */
    public Outcome keep(ClaimDraft draft, @Nullable KnownClaim known, int file) {
        long identity = fingerprint.ofIdentity(draft.claim());
        long said = fingerprint.ofDraft(draft);
        int slot = seen.find(identity);
        if (slot >= 0 && seen.draft(slot) != said) {
            return draft.yields()
                    ? another(draft, new ClaimId(seen.claim(slot)), said, known, file)
                    : conflict(
                            draft,
                            "the same claim as in " + files.get(seen.file(slot)) + ":" + seen.line(slot)
                                    + ", with other content",
                            new Remedy.Words("leave one of the two out"));
        }
        var outcome = slot >= 0
                ? new Outcome.Unchanged(new ClaimId(seen.claim(slot)))
                : known == null ? add(draft) : compare(draft, known, file);
        claimOf(outcome).ifPresent(claim -> remember(identity, claim, said, draft, file));
        return outcome;
    }

    /** Adds another review of a claim that this load has met before. */
    private Outcome another(ClaimDraft draft, ClaimId claim, long said, @Nullable KnownClaim known, int file) {
        if (seen.find(said) >= 0) {
            return new Outcome.Unchanged(claim);
        }
        var outcome = known == null ? append(draft, claim) : compare(draft, known, file);
        if (!(outcome instanceof Outcome.Rejected)) {
            seen.put(said, claim.number(), said, file, draft.place().line());
        }
        return outcome;
    }

    private Outcome append(ClaimDraft draft, ClaimId claim) {
        draft.statements().forEach(statement -> recorder.append(claim, statement));
        return new Outcome.Changed(claim);
    }

    private static Optional<ClaimId> claimOf(Outcome outcome) {
        if (outcome instanceof Outcome.Added added) {
            return Optional.of(added.claim());
        } else if (outcome instanceof Outcome.Unchanged unchanged) {
            return Optional.of(unchanged.claim());
        }
        return outcome instanceof Outcome.Changed changed ? Optional.of(changed.claim()) : Optional.empty();
    }

    private void remember(long identity, ClaimId claim, long said, ClaimDraft draft, int file) {
        seen.put(identity, claim.number(), said, file, draft.place().line());
        if (draft.id() != null) {
            seen.put(
                    fingerprint.ofName(file, draft.id()),
                    claim.number(),
                    said,
                    file,
                    draft.place().line());
        }
    }

    private Outcome add(ClaimDraft draft) {
        var refusal = rules.refusal(null, draft.content(), draft.statements());
        if (refusal.isPresent()) {
            return rejected(draft, refusal.get());
        }
        var passage = gate.pass(null, draft.content(), draft.statements(), draft.overrides());
        if (passage.refusal() != null) {
            return notReady(draft, passage.refusal());
        }
        var claim = recorder.addClaim(draft.claim());
        passage.statements().forEach(statement -> recorder.append(claim, statement));
        return new Outcome.Added(claim);
    }

    private Outcome compare(ClaimDraft draft, KnownClaim known, int file) {
        return known.claim() == null
                ? new Outcome.Unchanged(known.id())
                : compare(draft, known.claim(), sheets.get(file));
    }

    private Outcome compare(ClaimDraft draft, Claim known, Sheet sheet) {
        var comparison = Comparison.of(known, draft, today, sheet);
        if (comparison.isSame()) {
            return new Outcome.Unchanged(known.id());
        }
        if (comparison.unknownWording() != null) {
            return new Outcome.Rejected(
                    draft.place()
                            .defect(
                                    "wording",
                                    "about a wording of " + known.id() + " that the record does not have: \""
                                            + FileMessages.shown(comparison.unknownWording()) + "\""),
                    false);
        }
        if (!comparison.conflicts().isEmpty()) {
            var both = "changed both here and in the file: " + known.id() + ", "
                    + String.join("; ", comparison.conflicts());
            return conflict(draft, both, Remedy.Plain.KEEP_SIDE);
        }
        if (!update && !comparison.isDecided()) {
            return conflict(
                    draft, "differs from " + known.id() + ": " + comparison.described(), Remedy.Plain.UPDATE_CLAIMS);
        }
        var refusal = rules.refusal(known, known.content(), comparison.additions());
        if (refusal.isPresent()) {
            return rejected(draft, refusal.get());
        }
        var passage = gate.pass(known, known.content(), comparison.additions(), draft.overrides());
        if (passage.refusal() != null) {
            return notReady(draft, passage.refusal());
        }
        if (!comparison.differences().isEmpty()) {
            var because = "updated from " + draft.place().file();
            recorder.append(known.id(), ClaimRevised.of(known.content(), comparison.content(), because, false));
        }
        passage.statements().forEach(statement -> recorder.append(known.id(), statement));
        if (!comparison.differences().isEmpty() || !comparison.decided().isEmpty()) {
            recorder.append(known.id(), new FileSaid(sheet.name(), List.copyOf(draft.columns()), draft.content()));
        }
        return comparison.differences().isEmpty() && comparison.additions().isEmpty()
                ? new Outcome.Unchanged(known.id())
                : new Outcome.Changed(known.id());
    }

    private static Outcome conflict(ClaimDraft draft, String message, Remedy remedy) {
        return new Outcome.Rejected(draft.place().defect(null, message, remedy), remedy == Remedy.Plain.UPDATE_CLAIMS);
    }

    private static Outcome notReady(ClaimDraft draft, String refusal) {
        var defect = draft.place().defect("verdict", FileMessages.shown(refusal), Remedy.Plain.OVERRIDE_IN_FILE);
        return new Outcome.Rejected(defect, false);
    }

    private static Outcome rejected(ClaimDraft draft, String message) {
        return new Outcome.Rejected(draft.place().defect("responses", FileMessages.shown(message)), false);
    }
}
