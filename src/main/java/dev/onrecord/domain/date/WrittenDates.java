package dev.onrecord.domain.date;

import dev.onrecord.domain.InvalidInputException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the forms in which people, spreadsheets, databases and posts write them, and which mean the same whenever
 * they are read: {@code 17/04/2025}, {@code 23-May-18}, {@code 5 mars 2024}, {@code 2024年2月3日}, {@code 2018-05-23 08:04:47},
 * {@code Wed May 23 08:04:47 +0000 2018}.
 *
 * <p>A time of day without a zone is one of the zone given; midnight without a zone says the day alone, as spreadsheets and
 * databases write it. What could mean two days means none.
 *
 * @param latest the latest year that a year of two digits can mean
 * @param zone of a time that is written without one
 */
record WrittenDates(int latest, ZoneId zone) {

    private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]*(?: (?:الثاني|الأول))?)\\.?";
    private static final String YEAR = "(\\d{4}|'?\\d{2})";
    private static final String GAP = "(?: |-|/|,|\\.| de | del | of )+";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?" + GAP + MONTH + GAP + YEAR);
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(MONTH + GAP + "(\\d{1,2})(?:st|nd|rd|th|º)?" + GAP + "(\\d{4})");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})" + GAP + MONTH + GAP + "(\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + GAP + "(\\d{4})");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日일号號])?");
    private static final Pattern EAST_ASIAN_YEAR_LAST =
            Pattern.compile("(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号號]?,? ?(\\d{4}) ?[年년]?");
    private static final Pattern NUMERIC_MONTH = Pattern.compile("(\\d{4}) ?[-/.] ?(\\d{1,2})");
    private static final Pattern NUMERIC_MONTH_YEAR = Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{4})");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:on )?(\\p{L}[\\p{L}\\p{M}-]*)\\.?,? (?=.)");
    private static final Pattern ON = Pattern.compile("^on (?=.)");
    private static final String ZONE = "(z|utc|gmt|(?:gmt|utc)?[+-]\\d{2}:?\\d{2})";
    private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?([ap])\\.?m\\.?)?";
    private static final Pattern TIME =
            Pattern.compile("(?<=[\\d日일])(?: ?t ?|,? (?:at )?)" + CLOCK + "(?: ?" + ZONE + ")?(?: \\([^)]*\\))?$");
    private static final Pattern YEAR_AFTER_TIME =
            Pattern.compile("(\\p{L}{3} \\d{1,2}) (\\d{1,2}:\\d{2}:\\d{2}) " + ZONE + " (\\d{4})");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;
    private static final int HALF_A_DAY = 12;
    private static final int CENTURY = 100;

    /** Returns a text without the differences that mean nothing: case, kinds of digits, and how many blanks there are. */
    static String plain(String typed) {
        var text = typed;
        if (!isAscii(typed)) {
            text = digits(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("[\\p{Cf}]", "");
        }
        return text.strip().replaceAll("[\\s\\p{Zs}]+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    private static String digits(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(letter ->
                        plain.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return plain.toString();
    }

    /** Returns what is written before a time of day. */
    static String withoutTime(String typed) {
        return typed.length() > LONGEST ? "" : TIME.matcher(plain(typed)).replaceFirst("");
    }

    /**
     * Returns the date that a text means.
     *
     * @param order in which order numbers are written; null where nobody has said, so that they must be certain
     * @return empty where the text has not the form of a date, or could mean two
     * @throws InvalidInputException where it has the form, but there is no such day
     */
    Optional<PartialDate> of(String typed, @Nullable DateOrder order) {
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var words = plain(typed);
        var posted = YEAR_AFTER_TIME.matcher(words);
        var text = posted.find() ? posted.replaceFirst("$1 $4 $2 $3") : words;
        var time = TIME.matcher(text);
        var isTimed = time.find();
        var rest = isTimed ? text.substring(0, time.start()) : text;
        return day(rest, typed, order).flatMap(day -> isTimed ? withTime(day, time, typed) : Optional.of(day));
    }

    private Optional<PartialDate> day(String words, String typed, @Nullable DateOrder order) {
        var weekday = WEEKDAY.matcher(words);
        var named = weekday.find()
                ? Optional.ofNullable(CalendarWords.weekday(weekday.group(1)))
                : Optional.<DayOfWeek>empty();
        var rest = named.isPresent()
                ? words.substring(weekday.end())
                : ON.matcher(words).replaceFirst("");
        var day = numeric(rest, typed, order).or(() -> inWords(rest, typed));
        day.ifPresent(found -> named.ifPresent(name -> refuseUnless(name, found, typed)));
        return day;
    }

    private static void refuseUnless(DayOfWeek named, PartialDate day, String typed) {
        var real = day.earliest().getDayOfWeek();
        if (real != named && day.text().length() == PartialDate.DAY) {
            throw new InvalidInputException(
                    "not a date: \"" + typed + "\" (" + day + " is a "
                            + real.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ")",
                    typed,
                    day.text(),
                    null);
        }
    }

    private Optional<PartialDate> numeric(String words, String typed, @Nullable DateOrder order) {
        if (PartialDate.isForm(words)) {
            DayNumbers.ofIso(words).refuseIfUnreal(typed);
            return Optional.of(new PartialDate(words));
        }
        var numeric = NumericDate.of(words);
        if (numeric.isEmpty()) {
            return find(NUMERIC_MONTH, words)
                    .map(found -> month(found.group(1), Integer.parseInt(found.group(2))))
                    .orElseGet(() -> find(NUMERIC_MONTH_YEAR, words)
                            .flatMap(found -> month(found.group(2), Integer.parseInt(found.group(1)))));
        }
        if (order != null && numeric.get().isAmbiguous()) {
            return numeric.get().in(order, typed, latest);
        }
        return numeric.get().certain(typed);
    }

    private Optional<PartialDate> inWords(String words, String typed) {
        return find(DAY_MONTH_YEAR, words)
                .flatMap(found -> day(found.group(3), found.group(2), found.group(1), typed))
                .or(() -> find(MONTH_DAY_YEAR, words)
                        .flatMap(found -> day(found.group(3), found.group(1), found.group(2), typed)))
                .or(() -> find(YEAR_MONTH_DAY, words)
                        .flatMap(found -> day(found.group(1), found.group(2), found.group(3), typed)))
                .or(() -> find(MONTH_YEAR, words)
                        .flatMap(found ->
                                MonthNames.number(found.group(1)).flatMap(number -> month(found.group(2), number))))
                .or(() -> find(EAST_ASIAN, words).flatMap(found -> eastAsian(found, typed)))
                .or(() -> find(EAST_ASIAN_YEAR_LAST, words)
                        .map(found -> numbers(found.group(3), Integer.parseInt(found.group(1)), found.group(2))
                                .asDate(typed)));
    }

    private static Optional<PartialDate> eastAsian(MatchResult found, String typed) {
        int month = Integer.parseInt(found.group(2));
        return found.group(3) == null
                ? month(found.group(1), month)
                : Optional.of(numbers(found.group(1), month, found.group(3)).asDate(typed));
    }

    private Optional<PartialDate> day(String year, String month, String day, String typed) {
        return MonthNames.number(month)
                .map(number -> numbers(withCentury(year.replace("'", "")), number, day))
                .map(numbers -> numbers.asDate(typed));
    }

    private String withCentury(String year) {
        return year.length() > 2
                ? year
                : String.valueOf(latest - Math.floorMod(latest - Integer.parseInt(year), CENTURY));
    }

    private static DayNumbers numbers(String year, int month, String day) {
        return new DayNumbers(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static Optional<PartialDate> month(String year, int month) {
        var text = "%s-%02d".formatted(year, month);
        return new DayNumbers(Integer.parseInt(year), month, 1).isReal()
                ? Optional.of(new PartialDate(text))
                : Optional.empty();
    }

    private Optional<PartialDate> withTime(PartialDate day, MatchResult time, String typed) {
        if (day.text().length() != PartialDate.DAY) {
            return Optional.empty();
        }
        try {
            var at = LocalDateTime.of(day.earliest(), time(time));
            var offset = time.group(6);
            if (offset == null && at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return Optional.of(day);
            }
            var form = at.getNano() == 0 && time.group(3) == null
                    ? DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
                    : DateTimeFormatter.ISO_LOCAL_DATE_TIME;
            return Optional.of(new PartialDate(form.format(at) + (offset == null ? offsetAt(at) : offset(offset))));
        } catch (DateTimeException unreal) {
            throw new InvalidInputException(
                    "not a date: \"" + typed + "\" (there is no such time of day)", typed, day.text(), null);
        }
    }

    private static LocalTime time(MatchResult time) {
        int hour = Integer.parseInt(time.group(1));
        var half = time.group(5);
        if (half != null && (hour < 1 || hour > HALF_A_DAY)) {
            throw new DateTimeException("no such hour");
        }
        int inDay = half == null ? hour : hour % HALF_A_DAY + (half.equals("p") ? HALF_A_DAY : 0);
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        var fraction = time.group(4);
        int nano = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
        return LocalTime.of(inDay, Integer.parseInt(time.group(2)), second, nano);
    }

    private String offsetAt(LocalDateTime at) {
        return zone.getRules().getOffset(at).getId();
    }

    private static String offset(String written) {
        var plain = written.replaceFirst("^(gmt|utc)", "").replace("z", "").replace(":", "");
        return plain.isEmpty() || plain.equals("+0000") ? "Z" : plain.substring(0, 3) + ":" + plain.substring(3);
    }

    private static Optional<MatchResult> find(Pattern form, String words) {
        return Optional.of(form.matcher(words)).filter(Matcher::matches).map(Matcher::toMatchResult);
    }
}
