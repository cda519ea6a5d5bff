package dev.onrecord;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a document for people tells of each claim, with all dates written as in data.
 *
 * @param told by the number of the claim; the history and the corrections apart
 * @param history the lines of its history, and what was corrected, by the number of the claim
 */
record PublishedText(Map<String, String> told, Map<String, String> history) {

    private static final Pattern CLAIM = Pattern.compile("^(?:#+ |  • |- )?(C\\d+)(?:$|[ :])");
    private static final Pattern ARTICLE =
            Pattern.compile("<article[^>]* id=\"(C\\d+)\"|<a class=\"ref\" href=\"#(C\\d+)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern PROSE_DATE = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]+ \\d{4}\\b");
    private static final Pattern PROSE_MONTH = Pattern.compile("\\b(?:April|May) \\d{4}\\b");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter PROSE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Reads text or Markdown, line by line. */
    static PublishedText ofLines(String document) {
        var reader = new Reader();
        for (String line : document.lines().toList()) {
            var named = CLAIM.matcher(line);
            if (named.find()) {
                reader.begin(named.group(1));
            } else if (line.contains("Corrections and overrides")) {
                reader.beginCorrections();
            } else if (line.matches("(#+ )?History")) {
                reader.isHistory = true;
            } else if (line.matches(
                    "## .*|(Policy|Method|Confidence|Record|Verified|In question|Unverified|Withdrawn|Other) ?.*")) {
                reader.begin("");
            }
            reader.add(line);
        }
        return reader.text();
    }

    /** Reads a web page. */
    static PublishedText ofPage(String page) {
        var reader = new Reader();
        for (String line : page.substring(page.indexOf("<main")).lines().toList()) {
            var named = ARTICLE.matcher(line);
            if (named.find()) {
                reader.begin(named.group(1) == null ? named.group(2) : named.group(1));
            } else if (line.startsWith("<h2 id=\"corrections")) {
                reader.beginCorrections();
            } else if (line.startsWith("<details class=\"aside\"")) {
                reader.isHistory = true;
            } else if (line.startsWith("</article") || line.startsWith("<h2")) {
                reader.begin("");
            }
            reader.add(TAG.matcher(line)
                    .replaceAll("")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"));
        }
        return reader.text();
    }

    /** Returns a text with all its dates written as in data. */
    static String withIsoDates(String text) {
        var days = PROSE_DATE
                .matcher(text)
                .replaceAll(date -> LocalDate.parse(date.group(), PROSE).toString());
        return PROSE_MONTH
                .matcher(days)
                .replaceAll(date -> YearMonth.parse(date.group(), MONTH).toString());
    }

    private static final class Reader {

        private final Map<String, StringBuilder> told = new LinkedHashMap<>();
        private final Map<String, StringBuilder> history = new LinkedHashMap<>();
        private String claim = "";
        private boolean isHistory;
        private boolean isCorrected;

        void begin(String next) {
            claim = next;
            isHistory = isCorrected;
        }

        void beginCorrections() {
            isCorrected = true;
            begin("");
        }

        void add(String line) {
            (isHistory ? history : told)
                    .computeIfAbsent(claim, added -> new StringBuilder())
                    .append(line.strip())
                    .append(' ');
        }

        PublishedText text() {
            return new PublishedText(inOneStyle(told), inOneStyle(history));
        }

        private static Map<String, String> inOneStyle(Map<String, StringBuilder> texts) {
            var all = new LinkedHashMap<String, String>();
            texts.forEach((claim, text) -> {
                if (!claim.isEmpty()) {
                    all.put(claim, withIsoDates(text.toString().replaceAll("\\s+", " ")));
                }
            });
            return all;
        }
    }
}
