package dev.onrecord.intake.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of a file mean and how they are written, for who has to write or to map one. */
public final class FieldGuide {

    /** The fields that a cell of a table can hold, and those that take objects or lists of them in JSON. */
    private static final Map<String, String> CLAIM = claim();

    private static final Map<String, String> OBJECTS = Map.of(
            "citations", "who carried it: source, from, url, on, archived",
            "evidence",
                    "what bears on it: title, stance, kind, file, sha256, size, mediaType, url, source, credibility, at,"
                            + " quote, note, archived, captured",
            "requests", "who was asked: party, question, via, to, by, on",
            "responses",
                    "who answered: party, kind, quote, lang, spokesperson, via, url, relayedBy, on, searched, recheck, note",
            "waivers", "who was not asked: party, because",
            "sources", "beside the claims: name, kind, reliability, because, url, unresolved");

    private FieldGuide() {}

    private static Map<String, String> claim() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("text", "the claim itself, in the words of who made it (also: claim)");
        fields.put("speaker", "who made it (also: claimant)");
        fields.put("about", "whose answer it calls for; several are parted by ;");
        fields.put("on", "when it was made: 2025, 2025-04, 2025-04-17 or any date that is certain (also: date)");
        fields.put("url", "where it stands");
        fields.put("source", "who carried it; several are parted by ;");
        fields.put("story", "the story that it belongs to");
        fields.put("tags", "keywords; several are parted by ;");
        fields.put("key", "your own name for it, without blanks, by which it is known again");
        fields.put("id", "the file's own number for it, to which partOf and sameAs refer");
        fields.put("partOf", "the key or id of the claim that it is a part of (also: part_of)");
        fields.put("sameAs", "the key or id of a claim that says the same (also: same_as)");
        fields.put("note", "anything else, for the desk");
        fields.put("language", "the language that it is in, such as en or pt-BR (also: lang)");
        fields.put("confidence", "low, moderate or high; needs because");
        fields.put(
                "verdict", "verified, partly-verified, misleading, refuted, unverifiable or withdrawn; needs because");
        fields.put("because", "what the confidence or the verdict rests on");
        fields.put("override", "why the verdict stands although something is in its way");
        fields.put("overridden", "what was in its way; several are parted by ;");
        fields.put("conclusion", "in JSON, verdict and because in one object");
        return fields;
    }

    /** Returns the fields that a table or an object can have, with their meanings. */
    public static Map<String, String> fields() {
        return CLAIM;
    }

    /** Returns the fields that hold objects, in JSON alone, in their order. */
    public static List<String> objects() {
        return List.of("citations", "evidence", "requests", "responses", "waivers", "sources");
    }

    /** Returns a list of all of them for help. */
    public static String text() {
        var text = new StringBuilder("Fields of a claim\n");
        CLAIM.forEach((field, meaning) -> text.append(row(field, meaning)));
        text.append("In JSON also lists of objects\n");
        objects().forEach(field -> text.append(row(field, OBJECTS.getOrDefault(field, ""))));
        return text.toString();
    }

    private static String row(String field, String meaning) {
        return String.format("  %-11s %s\n", field, meaning);
    }
}
