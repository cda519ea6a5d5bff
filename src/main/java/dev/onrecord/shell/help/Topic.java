package dev.onrecord.shell.help;

import dev.onrecord.domain.policy.BlockerKind;
import dev.onrecord.domain.policy.Setting;
import dev.onrecord.domain.policy.SettingsInForce;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Credibility;
import dev.onrecord.domain.vocabulary.Reliability;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.intake.draft.FieldGuide;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The topics of help that concern several commands. */
public enum Topic {
    DATES,
    QUERIES,
    RESPONSES,
    POLICY,
    FILES,
    SCRIPTS,
    EXIT_CODES;

    /** Returns the names of the topics. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Topic::published).toList();
    }

    /** Returns the topic of a name. */
    public static Optional<Topic> find(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.published().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Returns the name of the topic. */
    public String published() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether the text depends on the policy in force. */
    public boolean dependsOnPolicy() {
        return this == POLICY;
    }

    /** Returns the text, given the settings in force. */
    public String text(SettingsInForce settings) {
        return switch (this) {
            case DATES -> DATES_TEXT;
            case QUERIES -> QUERIES_TEXT;
            case RESPONSES -> responses();
            case POLICY -> policy(settings);
            case FILES -> FILES_TEXT + "\n" + FieldGuide.text();
            case SCRIPTS -> SCRIPTS_TEXT;
            case EXIT_CODES -> EXIT_CODES_TEXT;
        };
    }

    private static final String DATES_TEXT = """
            Dates are as precise as the news is (EDTF level 0):
              2017   2025-02   2025-04-17   2025-04-17T09:00:00Z
            Typed dates may also be
              today, yesterday, tomorrow, monday, +7d, -2w
            Typed or in a file, every form that can mean one day only is read:
              17 April 2025   Apr. 17, 2025   17-Apr-25   17.04.2025   2025/4/17   20250417   5 mars 2024   2024年2月3日
              2025-04-17 09:30   Wed Apr 16 08:04:47 +0000 2025
            03/04/2025 is refused, because it has two readings. Output is always ISO.
            Days begin and end in the time zone of the record (policy zone Europe/Berlin --because …), else in the configured
            one, else in that of --now, else in that of this machine; --zone ZONE looks from another one.

            Every entry has two times: when it was recorded, and the date it speaks of.
              --as-of DATE      what the record held at the end of that day
              --stated-by DATE  what had been said by then, whenever it was recorded
            """;

    private static final String QUERIES_TEXT = """
            Conditions add up; each takes what the record knows, and a typo is an error.
              --story S  --tag T  --speaker P  --about P  --text "WORDS"
              --confidence unrated|low|moderate|high   --verdict unverified|verified|…
              --response KIND   --blocker single-origin   --since DATE  --until DATE
              --sort on,-confidence   --limit N   --as-of DATE   --stated-by DATE
              --format table|json|ndjson|csv|markdown
            Without --story a query runs in the story in use, and in all of them when none is.
            Claims are named C4, by key, C3-C7, C1,C4,wb-pilot or @last.
            """;

    private static final String FILES_TEXT = """
            load takes tables (CSV, TSV), JSON (an array of claims, or an object with "claims"), NDJSON (one claim a line)
            and ClaimReview. A claim needs "text"; the other fields are listed below.
            How a table is written is found out where that is certain: its separator, a title above the header, empty rows.
              --map "Said by=speaker"   the field of a column; "#3=text" names the third one, "*=-" passes over all the rest
              --columns key,-,text      names the columns of a table without a header
              --date-order dmy          says how 03/04/2025 is meant, where no other date of the column shows it
              --split about=,           makes several names of "A, B"; a semicolon always does
              --save-map NAME           keeps what was said of the columns, for --map-as NAME
            Loading a file again changes nothing. A claim that differs is a conflict unless --update.
            A bad record names file, line, column and field; then nothing is kept, unless --skip-invalid.
            summary --format json writes a file that load takes. Of a whole store it carries the record too: an empty
            store that loads it has the same history and hash, and exports the same bytes.
            The folder schema of the program holds JSON Schemas (2020-12) of what is written as JSON.
            Files are regular files; what comes through a pipe is read as -. A file that is written appears whole, once the
            command is done; a link stays, and the file that it names is written.
            The record itself is copied with store backup, also while others work in it: the bare file can lack what is still
            in the log beside it. It belongs on a disk of this machine: the locks of network file systems cannot be relied on.
            """;

    private static final String SCRIPTS_TEXT = """
            A command file holds what the prompt takes: one command a line, # comments, \\ at the end to continue.
            'single' quotes keep everything; in "double" quotes \\" \\\\ and \\uXXXX, the code of a character, are escapes.
              run FILE               as one transaction; stops at the first failure and takes everything back
              run FILE --check       reads and resolves every line, reports all errors, changes nothing
              run FILE --keep-going  line by line, tries all of them
              run FILE --dry-run     runs everything and takes it back
            expect fails a script where something does not hold. --now INSTANT fixes the clock.
            """;

    private static final String EXIT_CODES_TEXT = """
              0    done
              1    a command failed, or an expectation does not hold
              2    the command line cannot be read
              3    the store cannot be opened, read or written, or the output cannot be written
              130  interrupted
            """;

    private static String responses() {
        var text = new StringBuilder("What a party put on the record. No kind sets a verdict or a confidence.\n");
        for (ResponseKind kind : ResponseKind.values()) {
            text.append(String.format("  %-16s %s%n", kind.published(), kind.description()))
                    .append(String.format("  %-16s implies %s; not %s%n", "", kind.implies(), kind.doesNotImply()));
        }
        return text.append("A non-admission needs --searched. no-response needs a request whose deadline has passed.\n")
                .toString();
    }

    private static String policy(SettingsInForce settings) {
        var text = new StringBuilder("A claim may be called verified when the policy is met:\n");
        settings.inWords().forEach(line -> text.append("  ").append(line).append('\n'));
        text.append("\nBlockers, in order\n");
        append(text, BlockerKind.values());
        text.append("\nConfidence (US ICD 203: confidence in the judgement, not likelihood)\n");
        append(text, Confidence.values());
        text.append("\nReliability of a source (NATO Admiralty code)\n");
        append(text, Reliability.values());
        text.append("\nCredibility of a piece of evidence\n");
        append(text, Credibility.values());
        text.append("\nSettings of the record, changed by policy KEY VALUE --because TEXT\n");
        for (Setting setting : Setting.values()) {
            text.append(String.format("  %-22s %s%n", setting.key(), setting.description()))
                    .append(String.format("  %-22s in force: %s%n", "", shown(settings.value(setting))))
                    .append(String.format("  %-22s default: %s%n", "", shown(setting.standard())));
        }
        return text.append("A record that does not set one follows onrecord.policy.KEY in onrecord.properties in the"
                        + " configuration folder,\nand onrecord.publisher.* of the publisher.\n")
                .toString();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private static void append(StringBuilder text, Term[] terms) {
        for (Term term : terms) {
            text.append(String.format("  %-18s %s%n", term.published(), term.description()));
        }
    }
}
