package dev.onrecord.domain.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words that a date can be written with, in lower case. */
final class CalendarWords {

    static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    static final Map<String, Month> MONTHS = months();
    static final Set<String> ALL = all();

    /** The days from Monday to Sunday in other languages, as they stand before a date. */
    private static final String ELSEWHERE = """
            lundi mardi mercredi jeudi vendredi samedi dimanche
            montag dienstag mittwoch donnerstag freitag samstag sonntag
            lunes martes miércoles jueves viernes sábado domingo
            segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
            lunedì martedì mercoledì giovedì venerdì sabato domenica
            понедельник вторник среда четверг пятница суббота воскресенье
            الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
            """;

    private CalendarWords() {}

    /** Returns the day of the week that a word names in one of the languages; null where it names none. */
    static @Nullable DayOfWeek weekday(String word) {
        var english = WEEKDAYS.get(word);
        return english != null ? english : Elsewhere.WEEKDAYS.get(word);
    }

    /** Made when the first word that is not English is looked up. */
    private static final class Elsewhere {

        static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

        private static Map<String, DayOfWeek> weekdays() {
            var words = new HashMap<String, DayOfWeek>();
            ELSEWHERE.lines().forEach(language -> {
                var days = language.strip().split(" ");
                for (int i = 0; i < days.length; i++) {
                    words.put(days[i], DayOfWeek.of(i + 1));
                }
            });
            return Map.copyOf(words);
        }
    }

    private static Map<String, DayOfWeek> weekdays() {
        var words = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            words.putAll(namesOf(day));
        }
        words.put("tues", DayOfWeek.TUESDAY);
        words.put("weds", DayOfWeek.WEDNESDAY);
        words.put("thur", DayOfWeek.THURSDAY);
        words.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(words);
    }

    private static Map<String, Month> months() {
        var words = new HashMap<String, Month>();
        for (var month : Month.values()) {
            words.putAll(namesOf(month));
        }
        words.put("sept", Month.SEPTEMBER);
        return Map.copyOf(words);
    }

    private static <E extends Enum<E>> Map<String, E> namesOf(E constant) {
        var full = constant.name().toLowerCase(Locale.ROOT);
        return full.length() == 3 ? Map.of(full, constant) : Map.of(full, constant, full.substring(0, 3), constant);
    }

    private static Set<String> all() {
        var words = new HashSet<String>();
        List<Collection<String>> groups = List.of(
                WEEKDAYS.keySet(),
                MONTHS.keySet(),
                List.of("today", "yesterday", "tomorrow", "last", "next", "ago", "in"),
                List.of("day", "days", "week", "weeks", "month", "months", "year", "years"));
        groups.forEach(words::addAll);
        return Set.copyOf(words);
    }
}
