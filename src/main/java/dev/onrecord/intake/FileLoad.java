package dev.onrecord.intake;

import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.intake.draft.ClaimDraft;
import dev.onrecord.intake.draft.Findings;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.intake.file.OpenFile;
import dev.onrecord.intake.keep.ClaimKeeper;
import dev.onrecord.intake.keep.KnownClaim;
import dev.onrecord.intake.keep.Outcome;
import dev.onrecord.intake.record.RawRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The load of one file: record by record, some at a time looked up in the store, parts after their whole. */
final class FileLoad {

    private static final int AT_ONCE = 250;
    private static final int MOST_WAITING = 10_000;

    private final LoadRun run;
    private final InputFile file;
    private final int number;
    private final Tally tally = new Tally();
    private final Set<String> unknownFields = new HashSet<>();
    private final List<ClaimDraft> drafts = new ArrayList<>(AT_ONCE);
    private final Queue<Candidate> candidates = new ArrayDeque<>();
    private final Map<String, List<Candidate>> waiting = new LinkedHashMap<>();
    private int waitingParts;

    FileLoad(LoadRun run, InputFile file, int number) {
        this.run = run;
        this.file = file;
        this.number = number;
    }

    /** Returns the file with what became of its records. */
    LoadReport load() {
        var open = OpenFile.of(file, run.options().format(), run.options().story() != null);
        try (var records = open.records()) {
            for (var record = records.next(); record != null; record = records.next()) {
                take(record, records.story() == null ? run.storyInUse() : records.story());
            }
        }
        keepDrafts();
        waiting.forEach((whole, parts) -> parts.forEach(part -> tally.count(lost(part.draft(), whole))));
        return tally.report(file.name(), open.format());
    }

    long conflicts() {
        return tally.conflicts();
    }

    private void take(RawRecord record, @Nullable String story) {
        if (record instanceof RawRecord.OfClaim claim) {
            take(claim, story);
        } else if (record instanceof RawRecord.OfSource source) {
            takeSource(source);
        } else if (record instanceof RawRecord.Broken broken) {
            if (broken.isRecord()) {
                tally.read();
                tally.reject(List.of(broken.defect()));
            } else {
                tally.fault(broken.defect());
            }
        }
    }

    private void take(RawRecord.OfClaim record, @Nullable String story) {
        tally.read();
        var findings = new Findings(record.place(), unknownFields);
        var draft = run.drafts().read(record, story, findings);
        if (draft.isEmpty()) {
            tally.reject(findings.defects());
            return;
        }
        drafts.add(draft.get());
        if (drafts.size() == AT_ONCE) {
            keepDrafts();
        }
    }

    private void takeSource(RawRecord.OfSource record) {
        var findings = new Findings(record.place(), unknownFields);
        var said = run.statements().source(record, findings);
        findings.defects().forEach(tally::fault);
        if (said.isEmpty()) {
            return;
        }
        var kept = run.sources().keep(said.get());
        if (!kept.differences().isEmpty()) {
            var message =
                    "source \"" + said.get().name() + "\" is known otherwise: " + String.join("; ", kept.differences());
            tally.fault(record.place().defect(null, message, ClaimKeeper.UPDATE));
        } else if (kept.isNew()) {
            tally.describedSource();
        }
    }

    private void keepDrafts() {
        var known = run.known(drafts);
        drafts.forEach(draft -> candidates.add(new Candidate(draft, known.get(draft.claim()))));
        drafts.clear();
        for (var candidate = candidates.poll(); candidate != null; candidate = candidates.poll()) {
            settle(candidate);
        }
    }

    private void settle(Candidate candidate) {
        var draft = candidate.draft();
        if (draft.whole() == null) {
            keep(draft, candidate.known());
            return;
        }
        var whole = whole(draft.whole());
        if (whole.isPresent()) {
            keep(draft.partOf(whole.get()), candidate.known());
        } else if (waitingParts < MOST_WAITING) {
            waitingParts++;
            waiting.computeIfAbsent(draft.whole(), name -> new ArrayList<>()).add(candidate);
        } else {
            tally.count(lost(draft, draft.whole()));
        }
    }

    private Optional<ClaimId> whole(String name) {
        return run.claims().find(number, name).or(() -> run.findByKey(name));
    }

    private void keep(ClaimDraft draft, @Nullable KnownClaim known) {
        var outcome = run.claims().keep(draft, known, number);
        tally.count(outcome);
        if (!waiting.isEmpty() && !(outcome instanceof Outcome.Rejected)) {
            release(draft.id());
            release(draft.content().key());
        }
    }

    private void release(@Nullable String name) {
        var parts = name == null ? null : waiting.remove(name);
        if (parts != null) {
            waitingParts -= parts.size();
            candidates.addAll(parts);
        }
    }

    private static Outcome lost(ClaimDraft part, String whole) {
        var message = "no claim \"" + whole + "\" in the file or in the store that this could be a part of";
        var hint = ClaimId.find(whole).isPresent() ? "name a claim that is in the store by its key" : null;
        return new Outcome.Rejected(part.place().defect("partOf", message, hint), false);
    }

    /**
     * A draft that may be kept.
     *
     * @param known the same claim as the record held it before the load; null for a new one
     */
    private record Candidate(ClaimDraft draft, @Nullable KnownClaim known) {}
}
