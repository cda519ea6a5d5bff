package dev.onrecord.domain.date;

import dev.onrecord.domain.date.DateReader.Direction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text means as a date on a given day.
 *
 * @param today the day that relative dates count from
 * @param direction which way a bare weekday points
 */
record Reading(LocalDate today, Direction direction) {

    static final String UNIT = "(d|days?|w|weeks?|m|months?|y|years?)";

    private static final Pattern SIGNED = Pattern.compile("([+-])(\\d{1,5}) ?" + UNIT);
    private static final Pattern AGO = Pattern.compile("(\\d{1,5}) " + UNIT + " ago");
    private static final Pattern AHEAD = Pattern.compile("in (\\d{1,5}) " + UNIT);
    private static final Pattern WEEKDAY = Pattern.compile("(?:(last|next) )?([a-z]+)");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\\.?,? (\\d{4})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([a-z]+)\\.?,? (\\d{4})");

    /** Returns a text without the differences that mean nothing: case, and how many blanks there are. */
    static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the date that the text names; empty when it has not the form of one.
     *
     * @throws dev.onrecord.domain.InvalidInputException when it has the form, but there is no such day
     */
    Optional<PartialDate> of(String typed) {
        var iso = typed.strip().toUpperCase(Locale.ROOT);
        if (PartialDate.isForm(iso)) {
            return Optional.of(new PartialDate(iso));
        }
        var words = plain(typed);
        return named(words).or(() -> distant(words)).or(() -> weekday(words)).or(() -> calendar(words));
    }

    private Optional<PartialDate> named(String words) {
        return switch (words) {
            case "today" -> inRange(today, words);
            case "yesterday" -> inRange(today.minusDays(1), words);
            case "tomorrow" -> inRange(today.plusDays(1), words);
            default -> Optional.empty();
        };
    }

    private Optional<PartialDate> distant(String words) {
        var signed = SIGNED.matcher(words);
        if (signed.matches()) {
            return away(signed.group(1) + signed.group(2), signed.group(3), words);
        }
        var ago = AGO.matcher(words);
        if (ago.matches()) {
            return away("-" + ago.group(1), ago.group(2), words);
        }
        var ahead = AHEAD.matcher(words);
        return ahead.matches() ? away(ahead.group(1), ahead.group(2), words) : Optional.empty();
    }

    private Optional<PartialDate> away(String amount, String unit, String words) {
        var step = switch (unit.charAt(0)) {
            case 'd' -> ChronoUnit.DAYS;
            case 'w' -> ChronoUnit.WEEKS;
            case 'm' -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
        return inRange(today.plus(Long.parseLong(amount), step), words);
    }

    private Optional<PartialDate> weekday(String words) {
        var match = WEEKDAY.matcher(words);
        if (!match.matches() || !CalendarWords.WEEKDAYS.containsKey(match.group(2))) {
            return Optional.empty();
        }
        var day = CalendarWords.WEEKDAYS.get(match.group(2));
        var adjuster = match.group(1) == null
                ? direction.bare(day)
                : match.group(1).equals("last") ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day);
        return inRange(today.with(adjuster), words);
    }

    private static Optional<PartialDate> calendar(String words) {
        return find(DAY_MONTH_YEAR, words)
                .flatMap(found -> day(found.group(3), found.group(2), found.group(1), words))
                .or(() -> find(MONTH_DAY_YEAR, words)
                        .flatMap(found -> day(found.group(3), found.group(1), found.group(2), words)))
                .or(() -> find(MONTH_YEAR, words).flatMap(found -> month(found.group(2), found.group(1))));
    }

    private static Optional<MatchResult> find(Pattern form, String words) {
        return Optional.of(form.matcher(words)).filter(Matcher::matches).map(Matcher::toMatchResult);
    }

    private static Optional<PartialDate> day(String year, String month, String day, String words) {
        return Optional.ofNullable(CalendarWords.MONTHS.get(month))
                .map(name -> new DayNumbers(Integer.parseInt(year), name.getValue(), Integer.parseInt(day)))
                .map(numbers -> numbers.asDate(words));
    }

    private static Optional<PartialDate> month(String year, String month) {
        return Optional.ofNullable(CalendarWords.MONTHS.get(month))
                .map(name -> new PartialDate("%s-%02d".formatted(year, name.getValue())));
    }

    private static Optional<PartialDate> inRange(LocalDate day, String words) {
        return Optional.of(new DayNumbers(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).asDate(words));
    }
}
