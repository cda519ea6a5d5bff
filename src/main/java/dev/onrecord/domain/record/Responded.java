package dev.onrecord.domain.record;

import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.NameKind;
import dev.onrecord.domain.vocabulary.ResponseKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party's answer, or what the desk observed of its silence.
 *
 * @param quote the words themselves, untranslated
 * @param lang the language of the quote as a BCP 47 code
 * @param spokesperson who spoke for the party
 * @param via the channel it came by
 * @param relayedBy the source that passed it on, where the desk did not have it at first hand
 * @param on when it was made; for an observation, the day it holds for
 * @param searched where the desk looked; given for a non-admission
 * @param recheck when to look again
 * @param wording an entry at which the wording stood that the party was given; null for the wording that stood when the
 *     answer was recorded
 */
public record Responded(
        ResponseKind kind,
        String party,
        @Nullable String quote,
        @Nullable String lang,
        @Nullable String spokesperson,
        @Nullable String via,
        @Nullable String url,
        @Nullable String relayedBy,
        @Nullable PartialDate on,
        @Nullable String searched,
        @Nullable PartialDate recheck,
        @Nullable String note,
        @Nullable EntryId wording)
        implements Statement {

    /** Creates one about the wording that stands when it is recorded. */
    public Responded(
            ResponseKind kind,
            String party,
            @Nullable String quote,
            @Nullable String lang,
            @Nullable String spokesperson,
            @Nullable String via,
            @Nullable String url,
            @Nullable String relayedBy,
            @Nullable PartialDate on,
            @Nullable String searched,
            @Nullable PartialDate recheck,
            @Nullable String note) {
        this(kind, party, quote, lang, spokesperson, via, url, relayedBy, on, searched, recheck, note, null);
    }

    static Responded read(StatementFields fields) {
        return new Responded(
                fields.requiredTerm(ResponseKind.class, "kind"),
                fields.required("party"),
                fields.text("quote"),
                fields.text("lang"),
                fields.text("spokesperson"),
                fields.text("via"),
                fields.text("url"),
                fields.text("relayedBy"),
                fields.date("on"),
                fields.text("searched"),
                fields.date("recheck"),
                fields.text("note"),
                fields.optionalEntry("wording"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.RESPONDED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields()
                .term("kind", kind)
                .text("party", party)
                .text("quote", quote)
                .text("lang", lang)
                .text("spokesperson", spokesperson)
                .text("via", via)
                .text("url", url)
                .text("relayedBy", relayedBy)
                .date("on", on)
                .text("searched", searched)
                .date("recheck", recheck)
                .text("note", note)
                .optionalEntry("wording", wording);
    }

    @Override
    public Optional<PartialDate> statedOn() {
        return Optional.ofNullable(on);
    }

    @Override
    public Map<String, NameKind> names() {
        return Map.of("party", NameKind.PARTY, "relayedBy", NameKind.SOURCE);
    }

    /**
     * Returns the same answer as being about the wording that the party was given: where the last question to it was about an
     * earlier wording, that one.
     */
    public Responded toWhatWasAsked(Claim claim) {
        var asked = claim.requestTo(party)
                .map(Request::latest)
                .filter(question -> claim.earlierWordingOf(question).isPresent());
        return asked.isEmpty() ? this : about(asked.get().id());
    }

    /** Returns the same answer without saying what wording it is about. */
    public Responded aboutAnyWording() {
        return wording == null ? this : about(null);
    }

    /** Returns the same answer as being about the wording that stood at an entry; null for the one that stands then. */
    public Responded about(@Nullable EntryId given) {
        return new Responded(
                kind, party, quote, lang, spokesperson, via, url, relayedBy, on, searched, recheck, note, given);
    }

    @Override
    public Optional<EntryId> repeatedIn(Claim claim) {
        return claim.history().stream()
                .filter(entry -> !claim.takenBack().contains(entry.id()))
                .filter(entry ->
                        wording != null || claim.earlierWordingOf(entry).isEmpty())
                .filter(entry -> entry.statement().equals(this))
                .<EntryId>map(Entry::id)
                .findFirst();
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        var response = entry.as(Responded.class);
        claim.responses.add(response);
        if (kind.settlesRequest()) {
            claim.requests.computeIfPresent(party, (name, request) -> request.closedBy(response, null));
        }
    }

    @Override
    public String inWords() {
        return inWords(DateStyle.ISO);
    }

    @Override
    public String inWords(DateStyle dates) {
        return "recorded that " + act(dates) + (quote == null ? "" : ": \"" + quote + "\"");
    }

    /**
     * Returns what the party did or what was looked for in vain, as a clause with the date where one is recorded. The
     * log, the blockers and the sentences of reports are all made of it, so that it is told in one wording everywhere.
     */
    public String act(DateStyle dates) {
        return act(dates, on);
    }

    /**
     * Returns the same clause with a date of its own.
     *
     * @param date when it was made; null where that is not known
     */
    public String act(DateStyle dates, @Nullable PartialDate date) {
        var when = date == null ? "" : dates.when(date);
        var asOf = date == null ? "" : " as of " + dates.of(date);
        return switch (kind) {
            case ADMISSION -> party + " admitted it" + when;
            case ACKNOWLEDGEMENT -> party + " acknowledged part of it" + when + " and did not address the rest";
            case DENIAL -> party + " denied it" + when;
            case GENERAL_DENIAL -> party + " rejected the story" + when + " without addressing this claim";
            case NON_DENIAL ->
                party + " made a statement" + when + " that sounds like a denial but leaves the claim open";
            case NEITHER -> party + " would neither confirm nor deny it" + when;
            case DECLINED -> party + " declined to comment" + (when.isEmpty() ? "" : " when reached" + when);
            case UNRESPONSIVE -> party + " replied" + when + " but answered something else";
            case REFERRED -> party + " referred the question to another body" + when;
            case NO_RESPONSE -> "no answer had come from " + party + asOf;
            case UNREACHABLE -> party + " could not be reached" + when + "; the question was not delivered";
            case NON_ADMISSION -> party + " had not admitted it" + asOf + "; " + search() + " found no admission";
        };
    }

    private String search() {
        return searched == null ? "a search that was not described" : "a search of " + searched;
    }
}
