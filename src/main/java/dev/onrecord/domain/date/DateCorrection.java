package dev.onrecord.domain.date;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.date.DateReader.Direction;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Explains why a text is not a date, and suggests what to write instead.
 *
 * @param reading which does not take the text
 * @param zone of a time that is written without one
 */
record DateCorrection(DateForms reading, ZoneId zone) {

    private static final String FORMS =
            "write 2025, 2025-04, 2025-04-17, today, yesterday, +7d, -2w, monday or 17 April 2025";
    private static final int LONGEST_DATE = 40;
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4}) ?[-/. ] ?(\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[t ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern UNSIGNED = Pattern.compile("(\\d{1,5}) ?" + DateForms.UNIT);
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    /** Returns the failure; its suggestion, if any, can be read. */
    InvalidInputException refusalOf(String typed) {
        var words = WrittenDates.plain(typed);
        var numeric = NumericDate.of(words);
        if (numeric.isPresent() && numeric.get().isAmbiguous()) {
            var hint = numeric.get().bothReadings();
            return new InvalidInputException("ambiguous date: \"" + typed + "\"", typed, null, hint);
        }
        var suggestion =
                numeric.flatMap(NumericDate::nearest).map(PartialDate::text).or(() -> suggestion(words));
        var hint = suggestion.isPresent() ? suggestion.flatMap(this::meaning).orElse(null) : FORMS;
        return new InvalidInputException("not a date: \"" + typed + "\"", typed, suggestion.orElse(null), hint);
    }

    private Optional<String> meaning(String suggestion) {
        return reading.of(suggestion)
                .map(PartialDate::text)
                .filter(date -> !date.equals(suggestion))
                .map(date -> suggestion + " is " + date);
    }

    private Optional<String> suggestion(String words) {
        if (words.isEmpty() || words.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        return month(words)
                .or(() -> withZone(words))
                .or(() -> withSign(words))
                .or(() -> withYear(words))
                .or(() -> spelledRight(words));
    }

    private Optional<String> month(String words) {
        var yearFirst = YEAR_MONTH.matcher(words);
        if (yearFirst.matches()) {
            return readable("%s-%02d".formatted(yearFirst.group(1), Integer.parseInt(yearFirst.group(2))));
        }
        var yearLast = MONTH_YEAR.matcher(words);
        return yearLast.matches()
                ? readable("%s-%02d".formatted(yearLast.group(2), Integer.parseInt(yearLast.group(1))))
                : Optional.empty();
    }

    private Optional<String> withZone(String words) {
        var match = TIME.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var local = match.group(1) + "T" + match.group(2);
        if (match.group(3) != null) {
            return readable(local + match.group(3).toUpperCase(Locale.ROOT));
        }
        return readable(local + "Z")
                .map(real -> real.endsWith("Z") ? local + offsetAt(local) : real)
                .flatMap(this::readable);
    }

    private String offsetAt(String local) {
        return zone.getRules().getOffset(LocalDateTime.parse(local)).getId();
    }

    private Optional<String> withSign(String words) {
        if (!UNSIGNED.matcher(words).matches()) {
            return Optional.empty();
        }
        return readable((reading.direction() == Direction.PAST ? "-" : "+") + words);
    }

    /** Gives a day without a year the one that makes it the nearest in the direction, today included. */
    private Optional<String> withYear(String words) {
        var today = reading.today();
        var dates = Stream.of(-1, 0, 1)
                .map(step -> words + " " + (today.getYear() + step))
                .flatMap(dated -> readable(dated).flatMap(reading::of).stream());
        var nearest = switch (reading.direction()) {
            case PAST -> dates.filter(date -> !date.earliest().isAfter(today)).max(Comparator.naturalOrder());
            case FUTURE -> dates.filter(date -> !date.latest().isBefore(today)).min(Comparator.naturalOrder());
        };
        return nearest.map(PartialDate::text);
    }

    private Optional<String> spelledRight(String words) {
        var corrected = WORD.matcher(words)
                .replaceAll(word -> CalendarWords.ALL.contains(word.group())
                        ? word.group()
                        : NearestWord.of(word.group(), CalendarWords.ALL).orElse(word.group()));
        return corrected.equals(words) ? Optional.empty() : readable(corrected).or(() -> withYear(corrected));
    }

    /** Returns the candidate when it can be read, or what its own failure suggests. */
    private Optional<String> readable(String candidate) {
        try {
            return reading.of(candidate).map(date -> candidate);
        } catch (InvalidInputException unreal) {
            return unreal.suggestion();
        }
    }
}
