package dev.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Cuts and wraps text to a width without separating a letter from its marks. */
final class Fitting {

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Fitting() {}

    /** Returns the columns that a text takes up, as the line editor measures it; a pipe gets the same table as a terminal. */
    static int columns(String text) {
        return text.codePoints()
                .map(character -> Math.max(0, WCWidth.wcwidth(character)))
                .sum();
    }

    static String cut(String text, int columns, String sign) {
        if (columns(text) <= columns) {
            return text;
        }
        int room = columns - columns(sign);
        return room < 0
                ? sign.substring(0, Math.max(0, columns))
                : head(text, room).stripTrailing() + sign;
    }

    /** Returns as much of the beginning of a text as fits. */
    private static String head(String text, int columns) {
        var characters = CHARACTER.matcher(text);
        int end = 0;
        int used = 0;
        while (characters.find()) {
            used += columns(characters.group());
            if (used > columns) {
                break;
            }
            end = characters.end();
        }
        return text.substring(0, end);
    }

    static String tail(String text, int columns, String sign) {
        if (columns(text) <= columns) {
            return text;
        }
        var characters =
                CHARACTER.matcher(text).results().map(MatchResult::group).toList();
        int room = columns - columns(sign);
        int from = characters.size();
        int used = 0;
        while (from > 0 && used + columns(characters.get(from - 1)) <= room) {
            from--;
            used += columns(characters.get(from));
        }
        return sign + String.join("", characters.subList(from, characters.size()));
    }

    static List<String> wrap(String text, int columns) {
        if (columns(text) <= columns) {
            return List.of(text);
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && columns(line + " " + word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(breakUp(word, columns, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds a line for each full width of a word that is too long for one, and returns the rest of it. */
    private static String breakUp(String word, int columns, List<String> lines) {
        if (columns(word) <= columns) {
            return word;
        }
        var characters = CHARACTER.matcher(word);
        int from = 0;
        int used = 0;
        while (characters.find()) {
            int more = columns(characters.group());
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
