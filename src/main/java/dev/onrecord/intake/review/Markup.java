package dev.onrecord.intake.review;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Texts that were taken out of a web page with its marks: entities and tags, which are none of their words. */
final class Markup {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|b|i|em|strong|span|div|a|ul|ol|li|h[1-6]|blockquote|q|u|sup|sub|img|cite|small)(?:\\s[^<>]*)?/?>");
    private static final int TIMES = 3;

    private Markup() {}

    /** Tells whether a text has such marks. */
    static boolean isIn(String text) {
        return text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
                || text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** Returns the words of a text. */
    static String removedFrom(String text) {
        var plain = text;
        for (int i = 0; i < TIMES && isIn(plain); i++) {
            plain = TAG.matcher(plain).find()
                    ? Jsoup.parseBodyFragment(plain).text()
                    : Parser.unescapeEntities(plain, false);
        }
        return plain.replace('\u00A0', ' ').strip();
    }
}
