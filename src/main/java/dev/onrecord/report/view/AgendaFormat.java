package dev.onrecord.report.view;

import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.report.list.Format;

/** The formats of the agenda: those of every list, and a calendar. */
public enum AgendaFormat implements Term {
    TABLE(Format.TABLE.texts()),
    JSON(Format.JSON.texts()),
    NDJSON(Format.NDJSON.texts()),
    CSV(Format.CSV.texts()),
    TSV(Format.TSV.texts()),
    MARKDOWN(Format.MARKDOWN.texts()),
    ICS(new Texts("ics", "a calendar of deadlines and searches (iCalendar, RFC 5545)"));

    private final Texts texts;

    AgendaFormat(Texts texts) {
        this.texts = texts;
    }

    /** Returns the format of lists that this is; not for a calendar. */
    public Format list() {
        return Format.valueOf(name());
    }

    @Override
    public Texts texts() {
        return texts;
    }
}
