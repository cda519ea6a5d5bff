package dev.onrecord.intake.file;

import dev.onrecord.intake.json.DocumentFields;
import dev.onrecord.intake.json.JsonTree;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;

/** Decides which form a file has by how it begins. */
final class FormatDecision {

    private FormatDecision() {}

    static FileFormat of(FileStart file) {
        var text = file.text().strip();
        if (text.startsWith("{")) {
            return ofObject(text, file.isWhole());
        }
        boolean isTable = !text.isEmpty() && (text.charAt(0) == '"' || Character.isLetter(text.codePointAt(0)));
        return isTable ? FileFormat.CSV : FileFormat.JSON;
    }

    private static FileFormat ofObject(String text, boolean whole) {
        try (var parser = JsonTree.JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                if (DocumentFields.has(name)) {
                    return FileFormat.JSON;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            int end = (int) parser.currentLocation().getCharOffset();
            return text.length() == end ? FileFormat.JSON : byLines(text);
        } catch (JacksonException cut) {
            return text.indexOf('\n') < 0 && !whole ? FileFormat.NDJSON : byLines(text);
        }
    }

    /** Takes a text for one record a line where its second line begins a record again, or the first one ends it. */
    private static FileFormat byLines(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        boolean again = lines.size() == 2 && lines.get(1).startsWith("{");
        boolean ends = lines.size() == 2 && lines.get(0).stripTrailing().endsWith("}");
        return again || ends ? FileFormat.NDJSON : FileFormat.JSON;
    }
}
