package dev.onrecord.intake.json;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.record.EncodingRemedy;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.text.UndecodableException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Explains in plain words why a text is not JSON, and where. */
public final class JsonFault {

    private static final int MILLION = 1_000_000;

    private static final Pattern CHARACTER = Pattern.compile("\\('(.*)' \\(code \\d+\\)\\)", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\(CTRL-CHAR, code (\\d+)\\)");
    private static final Pattern TOKEN = Pattern.compile("token '([^']*)'");

    private JsonFault() {}

    /**
     * Returns the fault at its place.
     *
     * @param cut what to say where the text ends too early
     */
    public static Defect of(JacksonException broken, JsonParser parser, Place record, String cut) {
        if (broken.getCause() instanceof UndecodableException undecodable) {
            return record.at(undecodable.line(), undecodable.column())
                    .defect(null, EncodingRemedy.message(undecodable), EncodingRemedy.of(undecodable));
        }
        var at = place(broken, parser, record);
        if (broken.getCause() != null) {
            return at.defect(
                    null, "the file cannot be read on: " + broken.getCause().getMessage());
        }
        if (broken instanceof UnexpectedEndOfInputException) {
            return at.defect(null, cut, new Remedy.Words("it may have been cut off: fetch it again"));
        }
        if (broken instanceof StreamConstraintsException) {
            return at.defect(null, limit(broken.getOriginalMessage()));
        }
        return at.defect(null, "not JSON: " + found(broken.getOriginalMessage()));
    }

    /** Returns where the parser failed, or the last character that it read where it does not say. */
    private static Place place(JacksonException broken, JsonParser parser, Place record) {
        @Nullable TokenStreamLocation known = broken.getLocation();
        var at = known == null ? parser.currentLocation() : known;
        int column = known == null ? Math.max(1, at.getColumnNr() - 1) : at.getColumnNr();
        return record.at(Math.max(record.line() - 1, 0) + at.getLineNr(), column);
    }

    private static String limit(String message) {
        if (message.contains("depth")) {
            return "nested too deep, expected at most " + JsonTree.DEEPEST + " levels";
        }
        if (message.contains("String")) {
            return "a text is too long, expected at most " + JsonTree.LONGEST_TEXT / MILLION + " million characters";
        }
        return "a number or name is too long";
    }

    private static String found(String message) {
        var control = CONTROL.matcher(message);
        if (control.find()) {
            return control(Integer.parseInt(control.group(1)));
        }
        var character = CHARACTER.matcher(message);
        if (character.find()) {
            return "found " + character.group(1) + expected(message);
        }
        var token = TOKEN.matcher(message);
        if (token.find()) {
            return "found " + token.group(1) + ", expected a value; texts stand in double quotes";
        }
        if (message.startsWith("Unrecognized character escape")) {
            return "found a backslash before a character that needs none, expected \\\\ for a backslash";
        }
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String control(int code) {
        if (code == 0) {
            return "found a NUL byte";
        }
        return code == '\n' || code == '\r'
                ? "found the end of the line inside a text, expected \" or \\n"
                : "found the control character %d, expected \\u%04x".formatted(code, code);
    }

    private static String expected(String message) {
        for (var said : List.of(
                List.of("start property name", "a field name in double quotes"),
                List.of("colon", "':' after the field name"),
                List.of("comma", "',' before the next one"),
                List.of("hex-digit", "four hexadecimal digits after \\u"),
                List.of("valid value", "a value"))) {
            if (message.contains(said.get(0))) {
                return ", expected " + said.get(1);
            }
        }
        return "";
    }
}
