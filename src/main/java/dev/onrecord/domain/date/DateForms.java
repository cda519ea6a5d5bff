package dev.onrecord.domain.date;

import dev.onrecord.domain.date.DateReader.Direction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text means as a date on a given day.
 *
 * @param today the day that relative dates count from
 * @param direction which way a bare weekday points
 * @param written reads what does not hang on today
 */
record DateForms(LocalDate today, Direction direction, WrittenDates written) {

    static final String UNIT = "(d|days?|w|weeks?|m|months?|y|years?)";

    private static final Pattern SIGNED = Pattern.compile("([+-])(\\d{1,5}) ?" + UNIT);
    private static final Pattern AGO = Pattern.compile("(\\d{1,5}) " + UNIT + " ago");
    private static final Pattern AHEAD = Pattern.compile("in (\\d{1,5}) " + UNIT);
    private static final Pattern WEEKDAY = Pattern.compile("(?:(last|next) )?([a-z]+)");

    /**
     * Returns the date that the text names; empty when it has not the form of one.
     *
     * @throws dev.onrecord.domain.InvalidInputException when it has the form, but there is no such day
     */
    Optional<PartialDate> of(String typed) {
        var iso = typed.strip().toUpperCase(Locale.ROOT);
        if (PartialDate.isForm(iso)) {
            DayNumbers.ofIso(iso).refuseIfUnreal(typed);
            return Optional.of(new PartialDate(iso));
        }
        var words = WrittenDates.plain(typed);
        return relative(words)
                .or(() -> weekday(words))
                .map(day -> new DayNumbers(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).asDate(typed))
                .or(() -> written.of(typed, null));
    }

    private Optional<LocalDate> relative(String words) {
        return switch (words) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default ->
                find(SIGNED, words)
                        .map(found -> away(found.group(1) + found.group(2), found.group(3)))
                        .or(() -> find(AGO, words).map(found -> away("-" + found.group(1), found.group(2))))
                        .or(() -> find(AHEAD, words).map(found -> away(found.group(1), found.group(2))));
        };
    }

    private LocalDate away(String amount, String unit) {
        var step = switch (unit.charAt(0)) {
            case 'd' -> ChronoUnit.DAYS;
            case 'w' -> ChronoUnit.WEEKS;
            case 'm' -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
        return today.plus(Long.parseLong(amount), step);
    }

    private Optional<LocalDate> weekday(String words) {
        return find(WEEKDAY, words)
                .flatMap(found -> Optional.ofNullable(CalendarWords.WEEKDAYS.get(found.group(2)))
                        .map(day -> today.with(adjuster(found.group(1), day))));
    }

    private TemporalAdjuster adjuster(@Nullable String which, DayOfWeek day) {
        if (which == null) {
            return direction.bare(day);
        }
        return which.equals("last") ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day);
    }

    private static Optional<MatchResult> find(Pattern form, String words) {
        return Optional.of(form.matcher(words)).filter(Matcher::matches).map(Matcher::toMatchResult);
    }
}
