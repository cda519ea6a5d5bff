package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.intake.LoadOptions;
import dev.onrecord.intake.LoadReport;
import dev.onrecord.intake.Loader;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code load}: the claims of files enter the record, whole or not at all, and never twice. */
public final class LoadCommand implements ConsoleCommand {

    private static final String STANDARD_INPUT = "-";

    private static final Argument<Path> FILES = Parameter.argument(
                    "FILE", Values.FILE, "files of claims; - is standard input")
            .variadic();
    private static final Option<FileFormat> FORMAT = Parameter.option(
            "format", Values.term("FORMAT", "a format", FileFormat.class), "the form of the files; decided by content");
    private static final Option<String> STORY = Parameter.option("story", Values.STORY, "the story of every claim");
    private static final Option<Mapping> MAP = Parameter.option(
                    "map",
                    ValueType.of(
                            "COLUMN=FIELD",
                            "COLUMN=FIELD, or COLUMN=- to ignore it",
                            Completes.MAPPING,
                            (text, clock) -> Mapping.of(text)),
                    "which field a column means; COLUMN=- ignores it")
            .repeatable();
    private static final Option<Charset> ENCODING = Parameter.option(
            "encoding",
            ValueType.of(
                    "NAME",
                    "an encoding: UTF-8, windows-1252, ISO-8859-1, UTF-16LE",
                    Completes.NONE,
                    (text, clock) -> charset(text)),
            "the encoding of the files; UTF-8, unless a byte order mark says otherwise");
    private static final Flag UPDATE =
            Parameter.flag("update", "let claims that the record holds take over what the file says otherwise");
    private static final Flag SKIP_INVALID =
            Parameter.flag("skip-invalid", "keep the good records where others are bad");
    private static final Option<Path> REJECTS = Parameter.option(
            "rejects", Values.FILE, "a new file for the records that are not kept, as they were, each with its reason");
    private static final Flag EXPLAIN = Parameter.flag("explain", "list what was put right or left out");
    private static final Flag DRY_RUN = Parameter.flag("dry-run", "say what would be loaded, and keep nothing");

    @Override
    public Signature signature() {
        return Signature.of("load", Group.CLAIMS, "Load claims from files")
                .takes(FILES, FORMAT, STORY, MAP, ENCODING, UPDATE, SKIP_INVALID, REJECTS, EXPLAIN, DRY_RUN)
                .example("load data/wildberries.json")
                .example("load monday.ndjson --story budget --dry-run")
                .example("load sheet.csv --map Claim=text --map \"Said by\"=speaker --map Row=-")
                .example("load feed.json.gz --explain --skip-invalid --rejects bad.ndjson")
                .changing();
    }

    @Override
    public void run(Call call) {
        if (call.find(REJECTS).isPresent() && call.all(FILES).size() > 1) {
            throw new RefusedException(
                    "--rejects is for one file: it holds the records of one form",
                    "--rejects",
                    null,
                    "load the files one after the other");
        }
        var store = call.desk().store();
        if (call.has(DRY_RUN)) {
            store.takingBack(() -> load(call));
            call.output().note("dry run: nothing was recorded");
        } else {
            store.inTransaction(() -> load(call));
        }
    }

    private static List<LoadReport> load(Call call) {
        var desk = call.desk();
        var loader = new Loader(desk.store(), desk.zone());
        var files = call.all(FILES).stream().map(file -> file(call, file)).toList();
        var notes = new LoadNotes(call.output(), call.find(FORMAT).isEmpty(), call.has(EXPLAIN));
        var reports = loader.load(desk.stamp(call.line()), files, options(call), notes);
        reports.forEach(report -> tell(call, report));
        return reports;
    }

    private static void tell(Call call, LoadReport report) {
        var desk = call.desk();
        report.defects().forEach(defect -> call.output().note(defect.toString()));
        var hidden = report.defectCount() - report.defects().size();
        if (hidden > 0) {
            call.output().note("… and " + hidden + " more");
        }
        var story = desk.story().orElse(null);
        call.output()
                .note(report.file() + ": " + report.sentence() + " · "
                        + desk.store().claims().countUnverified(story) + " still unverified"
                        + (story == null ? "" : " in " + story));
        if (report.lastClaim() != null) {
            desk.remember(report.lastClaim());
        }
    }

    private static InputFile file(Call call, Path file) {
        return file.toString().equals(STANDARD_INPUT)
                ? InputFile.standardInput(call.output().input())
                : InputFile.of(call.desk().locate(file));
    }

    private static LoadOptions options(Call call) {
        var names = call.desk().names();
        Map<String, String> maps = new LinkedHashMap<>();
        call.all(MAP).forEach(mapping -> maps.put(mapping.column(), mapping.field()));
        return new LoadOptions(
                call.find(FORMAT).orElse(FileFormat.AUTO),
                call.find(ENCODING).orElse(null),
                call.find(STORY, names::storyOrNew).orElse(null),
                maps,
                call.has(UPDATE),
                call.has(SKIP_INVALID),
                call.find(REJECTS).orElse(null));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException(
                    "not an encoding: \"" + name + "\"",
                    name,
                    NearestWord.of(name, Charset.availableCharsets().keySet()).orElse(null),
                    "UTF-8, windows-1252, windows-1251, ISO-8859-1, UTF-16LE");
        }
    }

    /**
     * Which field a column means.
     *
     * @param column its name in the file
     * @param field the name of a field, or {@code -}
     */
    private record Mapping(String column, String field) {

        static Mapping of(String text) {
            var equals = text.lastIndexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw new InvalidInputException(
                        "not a mapping: \"" + text + "\"",
                        text,
                        null,
                        "COLUMN=FIELD, or COLUMN=- to ignore the column");
            }
            return new Mapping(text.substring(0, equals), text.substring(equals + 1));
        }
    }
}
