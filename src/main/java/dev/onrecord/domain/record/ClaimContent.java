package dev.onrecord.domain.record;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says and where it stands in the world, as the desk wrote it down.
 *
 * @param key the desk's own short name for it, unique in the store; null without one
 * @param text the proposition, byte for byte as given
 * @param story the story it belongs to; null without one
 * @param speaker who makes the claim; null where unknown
 * @param about the parties whose answer it calls for, in the order given
 * @param on when it was made, as precise as the report is; null where unknown
 * @param url where it was made; null without one
 * @param tags the desk's labels, each once, in the order given
 * @param partOf the claim that this one is a part of; null for a whole
 * @param note anything else; null without one
 * @param language the language of the text as a BCP 47 code, where a person or a file said it; null where nobody did
 */
public record ClaimContent(
        @Nullable String key,
        String text,
        @Nullable String story,
        @Nullable String speaker,
        List<String> about,
        @Nullable PartialDate on,
        @Nullable String url,
        List<String> tags,
        @Nullable ClaimId partOf,
        @Nullable String note,
        @Nullable String language) {

    /** Checks that there is a text, and drops repeated parties and tags. */
    public ClaimContent {
        if (text.isBlank()) {
            throw new InvalidInputException("a claim needs a text", text, null, "add \"what is claimed\"");
        }
        if (key != null) {
            ClaimKey.check(key);
        }
        about = distinct(about);
        tags = distinct(tags);
    }

    /** Which of the fields hold names. */
    static final Map<String, NameKind> NAMES =
            Map.of("speaker", NameKind.PARTY, "about", NameKind.PARTY, "story", NameKind.STORY, "tags", NameKind.TAG);

    /** Creates one of whose language nothing was said. */
    public ClaimContent(
            @Nullable String key,
            String text,
            @Nullable String story,
            @Nullable String speaker,
            List<String> about,
            @Nullable PartialDate on,
            @Nullable String url,
            List<String> tags,
            @Nullable ClaimId partOf,
            @Nullable String note) {
        this(key, text, story, speaker, about, on, url, tags, partOf, note, null);
    }

    static ClaimContent read(StatementFields fields) {
        return new ClaimContent(
                fields.text("key"),
                fields.required("text"),
                fields.text("story"),
                fields.text("speaker"),
                fields.list("about"),
                fields.date("on"),
                fields.text("url"),
                fields.list("tags"),
                fields.claim("partOf"),
                fields.text("note"),
                fields.text("language"));
    }

    /** Returns what it says, field by field in the order in which the record holds them. */
    public StatementFields fields() {
        return new StatementFields()
                .text("key", key)
                .text("text", text)
                .text("story", story)
                .text("speaker", speaker)
                .list("about", about)
                .date("on", on)
                .text("url", url)
                .list("tags", tags)
                .claim("partOf", partOf)
                .text("note", note)
                .text("language", language);
    }

    private static List<String> distinct(List<String> names) {
        return List.copyOf(names.size() < 2 ? names : new LinkedHashSet<>(names));
    }

    /** Returns a claim with a text and nothing else. */
    public static ClaimContent of(String text) {
        return new ClaimContent(null, text, null, null, List.of(), null, null, List.of(), null, null, null);
    }

    /** Returns in words what another content has changed, a phrase for each field, such as {@code on 2024 → 2025}. */
    public List<String> differencesTo(ClaimContent other) {
        var differences = new ArrayList<String>();
        compare("key", key, other.key, differences);
        compare("text", text, other.text, differences);
        compare("story", story, other.story, differences);
        compare("speaker", speaker, other.speaker, differences);
        compare("about", String.join("; ", about), String.join("; ", other.about), differences);
        compare("on", on, other.on, differences);
        compare("url", url, other.url, differences);
        compare("tags", String.join("; ", tags), String.join("; ", other.tags), differences);
        compare("part of", partOf, other.partOf, differences);
        compare("note", note, other.note, differences);
        compare("language", language, other.language, differences);
        return differences;
    }

    private static void compare(
            String field, @Nullable Object before, @Nullable Object after, List<String> differences) {
        if (!Objects.equals(before, after)) {
            differences.add(field + " " + inWords(before) + " → " + inWords(after));
        }
    }

    private static String inWords(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "none" : value.toString();
    }

    /** Returns the same content with another text, whose language nobody has told. */
    public ClaimContent withText(String otherText) {
        return new ClaimContent(key, otherText, story, speaker, about, on, url, tags, partOf, note, null);
    }

    /** Returns the same content as a part of another claim. */
    public ClaimContent withPartOf(@Nullable ClaimId whole) {
        return new ClaimContent(key, text, story, speaker, about, on, url, tags, whole, note, language);
    }

    /** Returns the same content with other tags. */
    public ClaimContent withTags(List<String> otherTags) {
        return new ClaimContent(key, text, story, speaker, about, on, url, otherTags, partOf, note, language);
    }
}
