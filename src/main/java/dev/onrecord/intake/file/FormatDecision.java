package dev.onrecord.intake.file;

import dev.onrecord.intake.json.DocumentFields;
import dev.onrecord.intake.json.JsonTree;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Decides which form a file has by how it begins. */
final class FormatDecision {

    private static final Set<String> OF_A_REVIEW =
            Set.of("claimReviewed", "itemReviewed", "reviewRating", "dataFeedElement", "claimReview");
    private static final Pattern WRAPPED = Pattern.compile("(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)(?:\\*/)?\\s*[\\[{]");
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype|html|head|body|script|meta|!--)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile("\"claimReview\"\\s*:\\s*\\[");

    private final String text;
    private final boolean isWhole;
    private final Set<String> names = new HashSet<>();

    private FormatDecision(String text, boolean isWhole) {
        this.text = text;
        this.isWhole = isWhole;
    }

    /**
     * Returns the form of a file.
     *
     * @param wanted the format, which is not decided then, unless it is {@link FileFormat#AUTO}
     */
    static FileForm of(FileStart file, FileFormat wanted) {
        var text = withoutRemarks(file.text());
        var decision = new FormatDecision(text.strip(), file.isWhole());
        boolean byLines = decision.isByLines() || !text.equals(file.text());
        var format = wanted == FileFormat.AUTO ? decision.format(byLines) : wanted;
        return new FileForm(format, byLines, wrapping(decision.text));
    }

    /** Drops the remarks that a file of rejected records begins with. */
    private static String withoutRemarks(String text) {
        var rest = text;
        while (rest.startsWith("#") && rest.indexOf('\n') >= 0) {
            rest = rest.substring(rest.indexOf('\n') + 1);
        }
        return rest.startsWith("{") ? rest : text;
    }

    private static FileForm.Wrapping wrapping(String text) {
        if (WRAPPED.matcher(text).lookingAt()) {
            return FileForm.Wrapping.MARKS;
        }
        return PAGE.matcher(text).lookingAt() ? FileForm.Wrapping.PAGE : FileForm.Wrapping.NONE;
    }

    private FileFormat format(boolean byLines) {
        if (wrapping(text) != FileForm.Wrapping.NONE
                || names.contains("claims") && ANSWER.matcher(text).find()) {
            return FileFormat.CLAIMREVIEW;
        }
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return isTable() ? FileFormat.CSV : FileFormat.JSON;
        }
        if (names.stream().anyMatch(name -> name.startsWith("@") || OF_A_REVIEW.contains(name))) {
            return FileFormat.CLAIMREVIEW;
        }
        return byLines && names.stream().noneMatch(DocumentFields::has) ? FileFormat.NDJSON : FileFormat.JSON;
    }

    private boolean isTable() {
        var header = text.lines().findFirst().orElse("");
        return !header.isEmpty()
                && (header.startsWith("\"")
                        || Character.isLetter(header.codePointAt(0))
                        || header.chars().anyMatch(sign -> ",;\t|".indexOf(sign) >= 0));
    }

    /** Looks at the first object, and tells whether there is another one on a line of its own. */
    private boolean isByLines() {
        if (!text.startsWith("{")) {
            nameFields();
            return false;
        }
        int end = nameFields();
        if (end == text.length()) {
            return false;
        }
        return end < 0 && text.indexOf('\n') < 0 ? !isWhole : isContinuedByLines();
    }

    /** Notes the names of the fields of the first object; returns where it ends, -1 where that cannot be told. */
    private int nameFields() {
        try (var parser = JsonTree.JSON.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() == JsonToken.START_ARRAY || parser.currentToken() == JsonToken.VALUE_NULL) {}
            return parser.currentToken() == JsonToken.START_OBJECT ? nameFields(parser) : -1;
        } catch (JacksonException cut) {
            return -1;
        }
    }

    private int nameFields(JsonParser parser) {
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            names.add(name);
            parser.nextToken();
            parser.skipChildren();
        }
        return (int) parser.currentLocation().getCharOffset();
    }

    /** Takes a text for one record a line where its second line begins a record again, or the first one ends it. */
    private boolean isContinuedByLines() {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.size() < 2 || "[{:,".indexOf(lines.get(0).charAt(lines.get(0).length() - 1)) >= 0) {
            return false;
        }
        return lines.get(1).startsWith("{") || lines.get(0).endsWith("}");
    }
}
