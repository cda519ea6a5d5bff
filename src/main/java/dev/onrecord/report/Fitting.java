package dev.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes text fit a number of columns without ever parting a letter from its marks. */
final class Fitting {

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final TextWidth measure;

    Fitting(TextWidth measure) {
        this.measure = measure;
    }

    String cut(String text, int columns, String sign) {
        if (measure.columns(text) <= columns) {
            return text;
        }
        int room = columns - measure.columns(sign);
        return room < 0
                ? sign.substring(0, Math.max(0, columns))
                : head(text, room).stripTrailing() + sign;
    }

    /** Returns as much of the beginning of a text as fits. */
    private String head(String text, int columns) {
        var characters = CHARACTER.matcher(text);
        int end = 0;
        int used = 0;
        while (characters.find()) {
            used += measure.columns(characters.group());
            if (used > columns) {
                break;
            }
            end = characters.end();
        }
        return text.substring(0, end);
    }

    String tail(String text, int columns, String sign) {
        if (measure.columns(text) <= columns) {
            return text;
        }
        var characters =
                CHARACTER.matcher(text).results().map(MatchResult::group).toList();
        int room = columns - measure.columns(sign);
        int from = characters.size();
        int used = 0;
        while (from > 0 && used + measure.columns(characters.get(from - 1)) <= room) {
            from--;
            used += measure.columns(characters.get(from));
        }
        return sign + String.join("", characters.subList(from, characters.size()));
    }

    List<String> wrap(String text, int columns) {
        if (measure.columns(text) <= columns) {
            return List.of(text);
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && measure.columns(line + " " + word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(breakUp(word, columns, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds a line for each full width of a word that is too long for one, and returns the rest of it. */
    private String breakUp(String word, int columns, List<String> lines) {
        if (measure.columns(word) <= columns) {
            return word;
        }
        var characters = CHARACTER.matcher(word);
        int from = 0;
        int used = 0;
        while (characters.find()) {
            int more = measure.columns(characters.group());
            if (used + more > columns && used > 0) {
                lines.add(word.substring(from, characters.start()));
                from = characters.start();
                used = 0;
            }
            used += more;
        }
        return word.substring(from);
    }
}
