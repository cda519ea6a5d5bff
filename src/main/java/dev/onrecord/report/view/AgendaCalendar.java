package dev.onrecord.report.view;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.report.list.Rows;
import dev.onrecord.report.view.AgendaTable.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A calendar of what is due (iCalendar, RFC 5545): an event on the last day of each deadline, or at its moment. What has no
 * deadline is left out.
 *
 * <p>An event keeps its UID for as long as the same party owes the same answer, and its sequence grows with the record, so
 * that a calendar which takes the file in again moves the event instead of adding one.
 */
public final class AgendaCalendar implements Rows<Item> {

    private final String record;
    private final long entries;
    private final Instant now;
    private final Writer out;
    private final List<VEvent> events = new ArrayList<>();

    /**
     * Creates it.
     *
     * @param record names the record, such as by the hash of its first entry
     * @param entries how many entries the record has
     * @param now when the calendar is written
     */
    public AgendaCalendar(String record, long entries, Instant now, Writer out) {
        this.record = record;
        this.entries = entries;
        this.now = now;
        this.out = out;
    }

    @Override
    public void add(Item item) {
        if (item.due() != null) {
            events.add(event(item, item.due()));
        }
    }

    /** Returns how many events there are. */
    public int size() {
        return events.size();
    }

    @Override
    public void end() {
        var calendar = new ICalendar();
        calendar.setProductId("-//onrecord//onrecord//EN");
        events.forEach(calendar::addEvent);
        try {
            out.write(Biweekly.write(calendar).go());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private VEvent event(Item item, PartialDate due) {
        var event = new VEvent();
        event.setUid(item.claim() + "-" + Integer.toHexString((item.party() + item.what()).hashCode()) + "@" + record);
        event.setDateTimeStamp(Date.from(now));
        event.setSequence((int) Math.min(entries, Integer.MAX_VALUE));
        event.setTransparency(true);
        event.setSummary(
                (item.isAnswer() ? "Answer due from " : "Search again: ") + item.party() + " (" + item.claim() + ")");
        event.setDescription(Stream.of(item.text(), item.request())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n")));
        due.instant().ifPresentOrElse(moment -> event.setDateStart(Date.from(moment)), () -> {
            event.setDateStart(new DateStart(day(due.latest())));
            event.setDateEnd(new DateEnd(day(due.latest().plusDays(1))));
        });
        return event;
    }

    /** Returns a day as it is, in whatever zone the calendar is read. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
