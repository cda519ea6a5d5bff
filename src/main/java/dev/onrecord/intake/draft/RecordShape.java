package dev.onrecord.intake.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of a file and the fields that each may have. */
enum RecordShape {
    CLAIM(
            "",
            List.of(
                    "id",
                    "key",
                    "story",
                    "text",
                    "speaker",
                    "about",
                    "on",
                    "url",
                    "tags",
                    "partOf",
                    "sameAs",
                    "note",
                    "language",
                    "source",
                    "citations",
                    "evidence",
                    "requests",
                    "waivers",
                    "responses",
                    "confidence",
                    "verdict",
                    "conclusion",
                    "proposed",
                    "assigned",
                    "because",
                    "override",
                    "overridden"),
            Map.of(
                    "claim",
                    "text",
                    "claimant",
                    "speaker",
                    "date",
                    "on",
                    "lang",
                    "language",
                    "part_of",
                    "partOf",
                    "same_as",
                    "sameAs"),
            Set.of("origins", "blockers", "noted", "footing", "inQuestionBecause", "score", "assigned")),
    SAME("sameAs", List.of("claim", "because"), Map.of(), Set.of()),
    CITATION("citations", List.of("source", "from", "url", "on", "archived"), Map.of("date", "on"), Set.of()),
    EVIDENCE(
            "evidence",
            List.of(
                    "title",
                    "stance",
                    "kind",
                    "file",
                    "sha256",
                    "size",
                    "mediaType",
                    "url",
                    "source",
                    "credibility",
                    "at",
                    "quote",
                    "note",
                    "archived",
                    "captured"),
            Map.of(),
            Set.of("reliability", "copyKept")),
    REQUEST(
            "requests",
            List.of("party", "question", "via", "to", "by", "on", "wording", "earlierWording"),
            Map.of("date", "on"),
            Set.of()),
    RESPONSE(
            "responses",
            List.of(
                    "party",
                    "kind",
                    "quote",
                    "lang",
                    "spokesperson",
                    "via",
                    "url",
                    "relayedBy",
                    "on",
                    "searched",
                    "recheck",
                    "note",
                    "wording",
                    "earlierWording"),
            Map.of("date", "on"),
            Set.of("wording")),
    WAIVER("waivers", List.of("party", "because"), Map.of(), Set.of()),
    CONFIDENCE("confidence", List.of("level", "because"), Map.of(), Set.of("by")),
    CONCLUSION(
            "conclusion",
            List.of("verdict", "because", "overridden", "wording", "earlierWording"),
            Map.of(),
            Set.of("by", "seconded")),
    PROPOSED("proposed", List.of("verdict", "because", "overridden"), Map.of(), Set.of("by")),
    SOURCE("sources", List.of("name", "kind", "reliability", "because", "url", "unresolved"), Map.of(), Set.of());

    private static final Set<String> OF_AN_EXPORT = Set.of("entry", "state", "attempts", "recordedAt", "recordedBy");

    private final String name;
    private final List<String> fields;
    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> ignored;

    RecordShape(String name, List<String> fields, Map<String, String> otherNames, Set<String> ignored) {
        this.name = name;
        this.fields = fields;
        fields.forEach(field -> meanings.put(field.toLowerCase(Locale.ROOT), field));
        fields.forEach(field -> meanings.put(field, field));
        meanings.putAll(otherNames);
        this.ignored = ignored;
    }

    /** Returns the name under which a field of this object can be mapped, such as {@code evidence.rank}. */
    String qualified(String field) {
        return name.isEmpty() ? field : name + "." + field;
    }

    /** Returns the field of a claim that holds such objects; empty for the claim itself. */
    String holder() {
        return name;
    }

    /** Returns the fields that are read, by their own names. */
    List<String> fields() {
        return fields;
    }

    /** Returns the field that a name stands for, in any case; null where it stands for none. */
    @Nullable
    String meant(String name) {
        var meant = meanings.get(name);
        return meant != null ? meant : meanings.get(name.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a field is derived by our own exports, so that there is nothing to load. */
    boolean ignores(String name) {
        return ignored.contains(name) || OF_AN_EXPORT.contains(name);
    }
}
