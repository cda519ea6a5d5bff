package dev.onrecord.domain.record;

import dev.onrecord.domain.date.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/** The order of answers: by the date they were made, then by entry. */
final class Responses {

    static final Comparator<Entry<Responded>> BY_DATE_MADE = Comparator.<Entry<Responded>, LocalDate>comparing(
                    Responses::dateMade)
            .thenComparing(Entry::id);

    private Responses() {}

    private static LocalDate dateMade(Entry<Responded> entry) {
        return entry.statement()
                .statedOn()
                .map(PartialDate::latest)
                .orElseGet(() -> LocalDate.ofInstant(entry.recordedAt(), ZoneOffset.UTC));
    }
}
