package dev.onrecord.report;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.EntryId;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Cited;
import dev.onrecord.domain.record.ClaimContent;
import dev.onrecord.domain.record.ClaimRevised;
import dev.onrecord.domain.record.Concluded;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.domain.record.EvidenceChecked;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.domain.record.FileState;
import dev.onrecord.domain.record.Rated;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.record.Retracted;
import dev.onrecord.domain.record.SourceDescribed;
import dev.onrecord.domain.record.Waived;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims that the tests of this package write: a story in small, and one claim that means harm. */
public final class Story {

    private Story() {}

    public static List<AssessedClaim> claims() {
        return List.of(hundreds(), pilot(), deployment(), resolution(), workers(), hostile());
    }

    /** Carried by many, traced to nobody, one party that answered a part of it. */
    public static AssessedClaim hundreds() {
        return Recorded.claim(
                        1,
                        content("wb-hundreds", "Hundreds of North Koreans work in the warehouse", "RTVI")
                                .about("Wildberries", "Labour ministry", "Police")
                                .on("2025-04")
                                .url("https://example.org/a_b")
                                .tags("labour", "sanctions")
                                .content())
                .knows(new SourceDescribed("Channels", SourceKind.SOCIAL, null, null, null, true))
                .says(cited("The Korea Herald", "The Moscow Times"))
                .says(cited("The Moscow Times", "RTVI"))
                .says(cited("RTVI", "Channels"))
                .says(new Rated(Confidence.LOW, "the number cannot be traced"))
                .says(new Asked(
                        "Wildberries",
                        "Do North Koreans work there?",
                        "e-mail",
                        "press@wb.example",
                        on("2025-04-15"),
                        on("2025-04-14")))
                .says(new Asked("Police", null, null, null, on("2025-04-16"), on("2025-04-14")))
                .says(response(ResponseKind.ACKNOWLEDGEMENT, "Wildberries", "2025-04-16")
                        .quote("We run a pilot for foreign workers.\nIt is small.", "ru", "Press office")
                        .relayedBy("Moskva")
                        .statement())
                .says(new EvidenceAdded(
                        "Two clips from a staff chat",
                        Stance.CONTEXT,
                        EvidenceKind.VIDEO,
                        "clips/one.mp4",
                        new FileDigest("ab".repeat(32), 1_048_576, "video/mp4"),
                        null,
                        "Channels",
                        Credibility.CANNOT_BE_JUDGED,
                        "0:12",
                        null,
                        null))
                .assessed();
    }

    /** Verified. */
    public static AssessedClaim pilot() {
        var claim = Recorded.claim(
                        2,
                        content("wb-pilot", "The company runs a pilot that hires foreign workers", "Wildberries")
                                .about("Wildberries")
                                .partOf(1)
                                .content())
                .knows(new SourceDescribed(
                        "Moskva", SourceKind.AGENCY, Reliability.B, "named, with a record", null, null))
                .says(cited("The Korea Herald", "Moskva"))
                .says(cited("Moskva", "Press office"))
                .says(response(ResponseKind.ADMISSION, "Wildberries", "2025-04-16")
                        .quote("We run a pilot.", "ru", null)
                        .statement())
                .says(new EvidenceAdded(
                        "Statement of the press office",
                        Stance.SUPPORTS,
                        EvidenceKind.STATEMENT,
                        null,
                        null,
                        "https://example.org/statement",
                        "Moskva",
                        Credibility.PROBABLY_TRUE,
                        null,
                        "We run a pilot.",
                        null))
                .says(new Rated(Confidence.MODERATE, "one agency"));
        var earlier = claim.newest();
        return claim.says(new Rated(Confidence.HIGH, "the company says so itself"))
                .says(new Retracted(earlier, "superseded"))
                .says(new Concluded(Verdict.VERIFIED, "said by the company", List.of()))
                .assessed();
    }

    /** Two parties that have not admitted it; one was never asked. */
    public static AssessedClaim deployment() {
        return Recorded.claim(
                        3,
                        content(null, "Troops were sent in 2024", "NIS")
                                .about("Russia", "North Korea")
                                .content())
                .says(cited("Yonhap", "NIS"))
                .says(cited("The Korea Herald", "NIS"))
                .says(new Responded(
                        ResponseKind.NON_ADMISSION,
                        "Russia",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        on("2025-04-17"),
                        "Kremlin and defence ministry sites",
                        on("2025-04-24"),
                        null))
                .says(new Waived("North Korea", "no channel"))
                .assessed();
    }

    /** Concluded in the face of the policy, and reworded. */
    public static AssessedClaim resolution() {
        return Recorded.claim(
                        4,
                        content("unsc-2375", "A resolution bars all work abroad", null)
                                .content())
                .says(new ClaimRevised(
                        content("unsc-2375", "A resolution bars new permits for work abroad", null)
                                .content(),
                        "the text says permits"))
                .says(new Concluded(Verdict.PARTLY_VERIFIED, "the wording matters", List.of("unrated", "no-source")))
                .assessed();
    }

    /** Two that cite each other, and a denial. */
    public static AssessedClaim workers() {
        return Recorded.claim(
                        5,
                        content("nationality", "The workers are North Korean nationals", null)
                                .content())
                .says(cited("Blog", "Forum"))
                .says(cited("Forum", "Blog"))
                .says(response(ResponseKind.DENIAL, "Wildberries", "2025-04-16").statement())
                .says(response(ResponseKind.NO_RESPONSE, "Embassy", null).statement())
                .says(new EvidenceChecked(new EntryId(501), FileState.UNCHANGED))
                .assessed();
    }

    /** Text that a terminal, a spreadsheet, Markdown and HTML would each obey, and letters of several scripts. */
    public static AssessedClaim hostile() {
        return Recorded.claim(
                        6,
                        content(
                                        "x",
                                        "=1+1 \u001b[31mred\u001b[0m | <b>bold</b> *x*\n\u202e한국어 e\u0301 👩‍🏭 שלום\u0007",
                                        "@SUM(A1)")
                                .tags("a|b")
                                .content())
                .assessed();
    }

    static Cited cited(String source, String... from) {
        return new Cited(source, List.of(from), null, null);
    }

    public static PartialDate on(String text) {
        return new PartialDate(text);
    }

    public static ContentOf content(@Nullable String key, String text, @Nullable String speaker) {
        return new ContentOf(
                new ClaimContent(key, text, "wildberries", speaker, List.of(), null, null, List.of(), null, null));
    }

    public static ResponseOf response(ResponseKind kind, String party, @Nullable String on) {
        return new ResponseOf(new Responded(
                kind, party, null, null, null, null, null, null, on == null ? null : on(on), null, null, null));
    }

    public record ContentOf(ClaimContent content) {

        ContentOf about(String... parties) {
            return new ContentOf(new ClaimContent(
                    content.key(),
                    content.text(),
                    content.story(),
                    content.speaker(),
                    List.of(parties),
                    content.on(),
                    content.url(),
                    content.tags(),
                    content.partOf(),
                    content.note()));
        }

        ContentOf on(String date) {
            return new ContentOf(new ClaimContent(
                    content.key(),
                    content.text(),
                    content.story(),
                    content.speaker(),
                    content.about(),
                    Story.on(date),
                    content.url(),
                    content.tags(),
                    content.partOf(),
                    content.note()));
        }

        ContentOf url(String url) {
            return new ContentOf(new ClaimContent(
                    content.key(),
                    content.text(),
                    content.story(),
                    content.speaker(),
                    content.about(),
                    content.on(),
                    url,
                    content.tags(),
                    content.partOf(),
                    content.note()));
        }

        ContentOf tags(String... tags) {
            return new ContentOf(content.withTags(List.of(tags)));
        }

        ContentOf partOf(long whole) {
            return new ContentOf(new ClaimContent(
                    content.key(),
                    content.text(),
                    content.story(),
                    content.speaker(),
                    content.about(),
                    content.on(),
                    content.url(),
                    content.tags(),
                    new ClaimId(whole),
                    content.note()));
        }
    }

    public record ResponseOf(Responded statement) {

        ResponseOf quote(String quote, String lang, @Nullable String spokesperson) {
            return new ResponseOf(new Responded(
                    statement.kind(),
                    statement.party(),
                    quote,
                    lang,
                    spokesperson,
                    "press release",
                    null,
                    statement.relayedBy(),
                    statement.on(),
                    null,
                    null,
                    null));
        }

        ResponseOf relayedBy(String source) {
            return new ResponseOf(new Responded(
                    statement.kind(),
                    statement.party(),
                    statement.quote(),
                    statement.lang(),
                    statement.spokesperson(),
                    statement.via(),
                    null,
                    source,
                    statement.on(),
                    null,
                    null,
                    null));
        }
    }
}
