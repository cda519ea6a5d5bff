package dev.onrecord.report;

import java.util.regex.Pattern;

/** Stored text in a Markdown document: what Markdown or HTML would take for markup is escaped. */
public final class MarkdownText {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~#]");
    private static final Pattern LINE_START = Pattern.compile("(?m)^( *)([-+=])");
    private static final Pattern NUMBERING = Pattern.compile("(?m)^( *\\d+)([.)])(?=\\s)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"`|\\\\]+");

    private MarkdownText() {}

    /** Returns the text in one line, as it can stand in a cell of a table too. */
    public static String inLine(String text) {
        return escaped(VisibleText.inLine(text, "\n")).replace("\n", "<br>");
    }

    /** Returns the text with its line breaks. */
    public static String inLines(String text) {
        return escaped(VisibleText.inLines(text));
    }

    private static String escaped(String text) {
        var escaped = MARKUP.matcher(text.replace("&", "&amp;")).replaceAll("\\\\$0");
        var begun = LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
        return NUMBERING.matcher(begun).replaceAll("$1\\\\$2");
    }

    /** Returns an address to follow; one that is no plain web address is only text. */
    public static String address(String url) {
        return ADDRESS.matcher(url).matches() ? "<" + url + ">" : inLine(url);
    }
}
