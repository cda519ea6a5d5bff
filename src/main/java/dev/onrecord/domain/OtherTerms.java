package dev.onrecord.domain;

import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.EvidenceKind;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.SourceKind;
import dev.onrecord.domain.vocabulary.Stance;
import dev.onrecord.domain.vocabulary.Standing;
import dev.onrecord.domain.vocabulary.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people call the terms of the closed vocabularies: suggested, never accepted, so that records use one word.
 *
 * <p>A suggestion never turns what was typed into its opposite, and never guesses a number.
 */
public final class OtherTerms {

    private static final String VERIFIED = "true, right, correct, accurate, confirmed, proven, proved, supported, yes";
    private static final String REFUTED =
            "false, fake, wrong, incorrect, inaccurate, untrue, hoax, debunked, disproven, disproved, fabricated, no";
    private static final String PARTLY =
            "partial, partially, partly, half, half-true, mixed, mixture, partially-true, partly-true";
    private static final String MISLEADING =
            "out-of-context, missing-context, lacks-context, distorted, deceptive, exaggerated, cherry-picked, spin";
    private static final String UNVERIFIABLE =
            "unprovable, cannot-be-verified, inconclusive, undeterminable, unknowable";

    private static final Map<Class<?>, Map<String, String>> WORDS = Map.ofEntries(
            vocabulary(
                    Confidence.class,
                    "low",
                    "weak, unsure, uncertain, doubtful, little, poor",
                    "moderate",
                    "medium, mid, middle, average, fair, med",
                    "high",
                    "strong, sure, certain, confident, very-high, full"),
            vocabulary(
                    Verdict.class,
                    "verified",
                    VERIFIED,
                    "refuted",
                    REFUTED,
                    "partly-verified",
                    PARTLY,
                    "misleading",
                    MISLEADING,
                    "unverifiable",
                    UNVERIFIABLE),
            vocabulary(
                    Standing.class,
                    "unverified",
                    "open, pending, unconfirmed, unproven, not-verified, none, reopened",
                    "verified",
                    VERIFIED,
                    "refuted",
                    REFUTED,
                    "partly-verified",
                    PARTLY,
                    "misleading",
                    MISLEADING,
                    "unverifiable",
                    UNVERIFIABLE,
                    "withdrawn",
                    "retracted, removed, dropped, deleted, closed"),
            vocabulary(
                    ResponseKind.class,
                    "admission",
                    "admits, admitted, admit, confirms, confirmed, confirmation, confirm, yes",
                    "acknowledgement",
                    "partial, partly, partial-admission, acknowledges, acknowledged, acknowledgment, concedes",
                    "denial",
                    "denies, denied, deny, rejects, rejected, no",
                    "general-denial",
                    "blanket-denial, generic-denial, denies-all",
                    "neither",
                    "neither-confirm-nor-deny, neither-confirmed-nor-denied, ncnd, glomar",
                    "declined",
                    "no-comment, declines, decline, refused, refuses, refused-to-comment, declined-to-comment",
                    "unresponsive",
                    "evasive, evaded, dodged, off-topic, non-answer",
                    "referred",
                    "redirected, forwarded, passed-on, refers",
                    "no-response",
                    "no-answer, no-reply, silence, silent, unanswered, did-not-respond, did-not-answer, nothing",
                    "unreachable",
                    "bounced, undeliverable, not-reached, could-not-reach, not-delivered",
                    "non-admission",
                    "no-admission, not-admitted, not-confirmed, unadmitted, no-confirmation"),
            vocabulary(
                    Stance.class,
                    "supports",
                    "for, pro, supporting, confirms, agrees, backs",
                    "refutes",
                    "against, contra, con, contradicts, denies, disputes, disproves, refuting",
                    "context",
                    "neutral, background, related, neither"),
            vocabulary(
                    Reliability.class,
                    "A",
                    "completely-reliable",
                    "B",
                    "usually-reliable",
                    "C",
                    "fairly-reliable",
                    "D",
                    "not-usually-reliable",
                    "E",
                    "unreliable",
                    "F",
                    "unknown, cannot-be-judged"),
            vocabulary(
                    EvidenceKind.class,
                    "image",
                    "photo, photograph, picture, screenshot",
                    "video",
                    "film, clip, footage",
                    "audio",
                    "recording, sound, podcast",
                    "document",
                    "pdf, paper, letter, file, report",
                    "data",
                    "dataset, spreadsheet, table, statistics",
                    "testimony",
                    "witness, interview",
                    "statement",
                    "speech, press-release, quote"),
            vocabulary(
                    SourceKind.class,
                    "outlet",
                    "newspaper, media, website, news, tv, radio, magazine, channel",
                    "agency",
                    "wire, newswire, news-agency",
                    "official",
                    "government, ministry, authority, spokesperson",
                    "person",
                    "individual, witness, whistleblower",
                    "document",
                    "pdf, paper, file, report",
                    "social",
                    "twitter, telegram, facebook, tweet, post, x",
                    "other",
                    "unknown, misc"));

    private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");
    private static final Pattern DENIES = Pattern.compile("(?:un|non?|not|never|dis|in(?=correct|accurate)).*");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

    private OtherTerms() {}

    private static <T extends Enum<T>> Map.Entry<Class<?>, Map<String, String>> vocabulary(
            Class<T> vocabulary, String... termsAndWords) {
        var meant = new HashMap<String, String>();
        for (int i = 0; i < termsAndWords.length; i += 2) {
            for (String word : termsAndWords[i + 1].split(", ")) {
                meant.put(word, termsAndWords[i]);
            }
        }
        return Map.entry(vocabulary, Map.copyOf(meant));
    }

    /**
     * Returns the term that is probably meant.
     *
     * @param known the published words of the vocabulary
     * @return empty where none is near enough, or where the near ones say the opposite
     */
    public static Optional<String> meant(Class<?> vocabulary, String typed, List<String> known) {
        var word = BETWEEN.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        var other = Optional.ofNullable(words(vocabulary, known).get(word)).filter(known::contains);
        if (other.isPresent() || DIGIT.matcher(word).matches()) {
            return other;
        }
        var alike = known.stream().filter(term -> denies(term) == denies(word)).toList();
        return NearestWord.of(typed, alike);
    }

    /** Returns the other words of a vocabulary, or of the one that it adds to. */
    private static Map<String, String> words(Class<?> vocabulary, List<String> known) {
        if (WORDS.containsKey(vocabulary)) {
            return WORDS.getOrDefault(vocabulary, Map.of());
        }
        return WORDS.values().stream()
                .filter(words -> known.containsAll(words.values()))
                .findFirst()
                .orElse(Map.of());
    }

    private static boolean denies(String word) {
        return DENIES.matcher(word).matches();
    }
}
