package dev.onrecord.shell.command.claims;

import static dev.onrecord.shell.command.claims.LoadParameters.COLUMNS;
import static dev.onrecord.shell.command.claims.LoadParameters.DATE_ORDER;
import static dev.onrecord.shell.command.claims.LoadParameters.DELIMITER;
import static dev.onrecord.shell.command.claims.LoadParameters.DRY_RUN;
import static dev.onrecord.shell.command.claims.LoadParameters.ENCODING;
import static dev.onrecord.shell.command.claims.LoadParameters.EXPLAIN;
import static dev.onrecord.shell.command.claims.LoadParameters.FILES;
import static dev.onrecord.shell.command.claims.LoadParameters.FORMAT;
import static dev.onrecord.shell.command.claims.LoadParameters.HEADER_ROW;
import static dev.onrecord.shell.command.claims.LoadParameters.KEEP;
import static dev.onrecord.shell.command.claims.LoadParameters.MAP;
import static dev.onrecord.shell.command.claims.LoadParameters.MAP_AS;
import static dev.onrecord.shell.command.claims.LoadParameters.PROGRESS;
import static dev.onrecord.shell.command.claims.LoadParameters.REJECTS;
import static dev.onrecord.shell.command.claims.LoadParameters.SAVE_MAP;
import static dev.onrecord.shell.command.claims.LoadParameters.SHEET_ID;
import static dev.onrecord.shell.command.claims.LoadParameters.SIMILAR;
import static dev.onrecord.shell.command.claims.LoadParameters.SKIP_INVALID;
import static dev.onrecord.shell.command.claims.LoadParameters.SPLIT;
import static dev.onrecord.shell.command.claims.LoadParameters.STORY;
import static dev.onrecord.shell.command.claims.LoadParameters.UPDATE;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.file.RegularFile;
import dev.onrecord.intake.LoadOptions;
import dev.onrecord.intake.LoadReport;
import dev.onrecord.intake.Loader;
import dev.onrecord.intake.draft.FieldGuide;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.intake.table.TableForm;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ClockNote;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Feedback;
import dev.onrecord.shell.command.FollowUp;
import dev.onrecord.shell.command.NewNames;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code load}: puts the claims of files on the record, all or none, and none twice. */
public final class LoadCommand implements ConsoleCommand {

    public static final String NAME = "load";

    private static final Path STANDARD_INPUT = Path.of("-");

    private final Supplier<SavedMaps> maps;

    public LoadCommand(Supplier<SavedMaps> maps) {
        this.maps = maps;
    }

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.CLAIMS, "Load claims from files")
                .takes(
                        FILES,
                        FORMAT,
                        STORY,
                        MAP,
                        MAP_AS,
                        SAVE_MAP,
                        SPLIT,
                        DATE_ORDER,
                        DELIMITER,
                        HEADER_ROW,
                        COLUMNS,
                        ENCODING,
                        UPDATE,
                        KEEP,
                        SHEET_ID,
                        SKIP_INVALID,
                        REJECTS,
                        EXPLAIN,
                        PROGRESS,
                        SIMILAR,
                        DRY_RUN)
                .example("load data/wildberries.json")
                .example("load monday.ndjson --story budget --dry-run")
                .example("load sheet.csv --map Claim=text --map \"Said by\"=speaker --map Row=-")
                .example("load sheet.csv --map Claim=text --save-map budget")
                .example("load next-sheet.csv --map-as budget --encoding windows-1252")
                .example("load export.csv --columns key,text,-,on --date-order dmy --split about=,")
                .example("load sheet.csv --update --keep record")
                .example("load feed.json.gz --explain --skip-invalid --rejects bad.ndjson")
                .explained(FieldGuide::text)
                .changing();
    }

    @Override
    public void run(Call call) {
        if (call.find(HEADER_ROW).isPresent() && call.find(COLUMNS).isPresent()) {
            throw new RefusedException(
                    "--columns names the columns of a table without a header",
                    "--header-row",
                    null,
                    "leave out one of them");
        }
        if (call.find(REJECTS).isPresent() && call.all(FILES).size() > 1) {
            throw new RefusedException(
                    "--rejects takes one file at a time", "--rejects", null, "load the files one by one");
        }
        var meanings = meanings(call);
        var desk = call.desk();
        if (call.has(DRY_RUN)) {
            desk.rehearse(() -> load(call, meanings));
            call.output().note("dry run: nothing was recorded");
            return;
        }
        call.find(SAVE_MAP).ifPresent(name -> save(call, name, meanings));
        var store = desk.store();
        var reports = store.inTurn(call.stamp().line(), () -> store.inLargeTransaction(() -> load(call, meanings)));
        FollowUp.attempt(
                call.output(),
                "similar claims were not looked for",
                () -> new CloseClaims(desk).of(reports).forEach(call.output()::note));
        if (call.has(SIMILAR)) {
            FollowUp.attempt(call.output(), "the meanings of the claims were not read", () -> readMeanings(call));
        }
    }

    private static void readMeanings(Call call) {
        MatchProgress.catchUp(call);
        call.output()
                .note(
                        ReadMeanings.of(call, true).isPresent()
                                ? "the meanings of all claims are read"
                                : "no language model is installed; similar compares words only");
    }

    /** Returns the field of each column; what was typed overrides what was saved. */
    private Map<String, String> meanings(Call call) {
        Map<String, String> meanings = new LinkedHashMap<>();
        call.find(MAP_AS).ifPresent(name -> meanings.putAll(maps.get().read(name)));
        call.all(MAP).forEach(mapping -> meanings.put(mapping.column(), mapping.field()));
        return meanings;
    }

    private void save(Call call, String name, Map<String, String> meanings) {
        var told = "saved " + English.count(meanings.size(), "column") + "; --map-as " + name + " uses it";
        maps.get().write(name, meanings, file -> call.output().pendingFile(file, told));
    }

    private static List<LoadReport> load(Call call, Map<String, String> meanings) {
        var desk = call.desk();
        var loader = new Loader(desk.store(), desk.zone(), desk.settings(), call.hints());
        var files = call.all(FILES).stream().map(file -> file(call, file)).toList();
        var stamp = call.stamp();
        ClockNote.tell(call, stamp);
        var mode = call.find(PROGRESS).orElse(ProgressMode.AUTO);
        try (var notes = new LoadNotes(
                call.output(), call.find(FORMAT).orElse(FileFormat.AUTO) == FileFormat.AUTO, call.has(EXPLAIN), mode)) {
            var reports = loader.load(stamp, files, options(call, meanings), notes);
            reports.forEach(report -> tell(call, report));
            NewNames.ofFile(notes.newNames(), desk.store().names()).forEach(call.output()::note);
            return reports;
        }
    }

    private static void tell(Call call, LoadReport report) {
        var desk = call.desk();
        report.defects().forEach(defect -> call.output().note(defect.toString()));
        var hidden = report.defectCount() - report.defects().size();
        if (hidden > 0) {
            call.output().note("… and " + hidden + " more");
        }
        call.output()
                .note(report.file() + ": " + report.sentence() + " · "
                        + Feedback.stillUnverified(desk, desk.memory().story().orElse(null)));
        if (report.lastClaim() != null) {
            desk.memory().remember(report.lastClaim());
        }
    }

    private static Map<String, Character> splits(Call call) {
        var splits = new LinkedHashMap<String, Character>();
        call.all(SPLIT).forEach(split -> splits.put(split.field(), split.sign()));
        return splits;
    }

    private static InputFile file(Call call, Path file) {
        return file.equals(STANDARD_INPUT) || RegularFile.isPipe(file)
                ? InputFile.piped(file.toString(), call.output().input(file))
                : InputFile.of(call.memory().locate(file));
    }

    private static LoadOptions options(Call call, Map<String, String> meanings) {
        var names = call.names();
        var allowed = EnumSet.noneOf(LoadOptions.Allowed.class);
        if (call.has(UPDATE)) {
            allowed.add(LoadOptions.Allowed.UPDATES);
        }
        if (call.has(SKIP_INVALID)) {
            allowed.add(LoadOptions.Allowed.INVALID_RECORDS);
        }
        return new LoadOptions(
                call.find(FORMAT).orElse(FileFormat.AUTO),
                call.find(ENCODING).orElse(null),
                call.find(STORY, names::storyOrNew).orElse(null),
                meanings,
                allowed,
                new TableForm(
                        call.find(DELIMITER).orElse(null),
                        call.find(HEADER_ROW).orElse(null),
                        call.find(COLUMNS).orElse(List.of())),
                call.find(DATE_ORDER).orElse(null),
                splits(call),
                call.find(SHEET_ID).orElse(null),
                call.find(KEEP).orElse(null),
                call.find(REJECTS).orElse(null));
    }
}
