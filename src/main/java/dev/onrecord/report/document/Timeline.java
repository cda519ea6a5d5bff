package dev.onrecord.report.document;

import java.util.List;

/**
 * What was claimed, asked and said, by date.
 *
 * @param dates the dates at which anything happened, in order: days, or months or years where there are many
 * @param lanes what happened, by who is concerned
 */
public record Timeline(List<String> dates, List<Lane> lanes) {

    /** Copies the lists. */
    public Timeline {
        dates = List.copyOf(dates);
        lanes = List.copyOf(lanes);
    }

    /** Tells whether it has more than one date. */
    public boolean hasSeveralDates() {
        return dates.size() > 1;
    }

    /**
     * What concerns one party, or what was claimed.
     *
     * @param name whom it concerns
     * @param marks what happened, in no particular order
     */
    public record Lane(String name, List<Mark> marks) {

        /** Copies the marks. */
        public Lane {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Something that happened at one date.
     *
     * @param date the place of the date among the dates
     * @param event what happened
     * @param count how often
     */
    public record Mark(int date, Event event, long count) {}

    /** What can happen. */
    public enum Event {
        CLAIMED("claimed"),
        ASKED("asked"),
        DUE("answer due"),
        SAID("said something"),
        OBSERVED("searched, no admission found");

        private final String words;

        Event(String words) {
            this.words = words;
        }

        /** Returns what happened, in words. */
        public String words() {
            return words;
        }
    }
}
