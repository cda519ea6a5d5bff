package dev.onrecord.intake;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.English;
import dev.onrecord.domain.LoadException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.date.DateReader;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.SettingsInForce;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.SourceBook;
import dev.onrecord.intake.draft.DraftReader;
import dev.onrecord.intake.draft.FieldMap;
import dev.onrecord.intake.draft.FileContext;
import dev.onrecord.intake.draft.FileDates;
import dev.onrecord.intake.draft.NamesInUse;
import dev.onrecord.intake.draft.OfficialRules;
import dev.onrecord.intake.draft.StatementsReader;
import dev.onrecord.intake.draft.VerdictGate;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.intake.file.OpenFile;
import dev.onrecord.intake.file.OpenOptions;
import dev.onrecord.intake.file.RejectsFile;
import dev.onrecord.intake.keep.ClaimKeeper;
import dev.onrecord.intake.keep.KnownClaims;
import dev.onrecord.intake.keep.SourceKeeper;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.store.Recorder;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The load of the files of one command. */
final class LoadRun implements AutoCloseable {

    private static final int LISTED = 20;

    private final Store store;
    private final LoadOptions options;
    private final Recorder recorder;
    private final Stamp stamp;
    private final ZoneId zone;
    private final SettingsInForce settings;
    private final List<String> files;
    private final @Nullable RejectsFile rejects;
    private final LoadListener listener;
    private final RecordImport recordImport;
    private final FieldMap maps;
    private @Nullable ClaimIntake intake;

    LoadRun(
            Store store,
            Recorder recorder,
            Stamp stamp,
            ZoneId zone,
            SettingsInForce settings,
            LoadOptions options,
            List<String> files,
            @Nullable RejectsFile rejects,
            LoadListener listener) {
        this.store = store;
        this.options = options;
        this.recorder = recorder;
        this.stamp = stamp;
        this.zone = zone;
        this.settings = settings;
        this.files = files;
        this.rejects = rejects;
        this.listener = listener;
        this.recordImport = new RecordImport(store);
        this.maps = new FieldMap(options.maps());
    }

    /**
     * Imports a piece of the record that a file was written from, where the store holds nothing yet and the options
     * ask for nothing else; otherwise what the file says of its claims is all that counts.
     *
     * @return how many entries were imported, at the end of the record
     */
    OptionalLong importRecord(RawRecord.OfRecord piece) {
        return intake == null && options.asWritten() ? recordImport.take(piece) : OptionalLong.empty();
    }

    /** Returns what reads and keeps claims; it is made of what the store holds when the first of them is read. */
    ClaimIntake intake() {
        if (intake == null) {
            intake = newIntake();
        }
        return intake;
    }

    private ClaimIntake newIntake() {
        var names = NamesInUse.of(store);
        var today = PartialDate.of(LocalDate.ofInstant(stamp.at(), zone));
        var statements = new StatementsReader(names, maps, today, stamp.at());
        var book = store.entries().sources(Cutoff.none(zone));
        var sources = new SourceKeeper(recorder, book, store.names().sources(), options.updates());
        var gate = new VerdictGate(() -> surroundings(sources.book()), settings.second());
        return new ClaimIntake(
                names,
                new KnownClaims(store),
                statements,
                new DraftReader(names, maps, statements, stamp.at(), options.story()),
                new ClaimKeeper(
                        recorder,
                        new OfficialRules(stamp.at(), zone),
                        gate,
                        today,
                        options.updates(),
                        files,
                        sheets(),
                        options.kept(),
                        store),
                sources);
    }

    private Surroundings surroundings(SourceBook book) {
        return new Surroundings(
                settings.policy(),
                book,
                whole -> store.claims().partsOf(whole).stream()
                        .map(part -> new Surroundings.Part(part.id(), part.standing()))
                        .toList(),
                claim -> List.of(),
                claim -> Set.of(),
                stamp.at(),
                zone);
    }

    /**
     * Returns what became of the files.
     *
     * @throws LoadException where something is wrong in one of them, unless invalid records are skipped
     */
    List<LoadReport> load(List<InputFile> files) {
        var reports = new ArrayList<LoadReport>();
        long conflicts = 0;
        long faultsOfFiles = 0;
        Remedy instead = null;
        for (int i = 0; i < files.size(); i++) {
            var load = new FileLoad(this, files.get(i), i);
            reports.add(load.load());
            conflicts += load.conflicts();
            faultsOfFiles += load.faultsOfFile();
            instead = instead == null ? load.remedy() : instead;
        }
        if (rejects != null) {
            rejects.finish().ifPresent(draft -> listener.rejected(rejects.target(), draft));
        }
        boolean skipsInvalid = options.allowed().contains(LoadOptions.Allowed.INVALID_RECORDS);
        if (!skipsInvalid || faultsOfFiles > 0) {
            refuseIfAnythingIsWrong(reports, conflicts, faultsOfFiles, instead);
        }
        if (reports.stream().allMatch(LoadReport::keptNothing)) {
            throw nothingKept(reports);
        }
        return reports;
    }

    /** Returns the story of claims for which neither the options nor the file name one; null without one in use. */
    @Nullable
    String storyInUse() {
        return stamp.story();
    }

    /** Returns the story that the options name; null where they name none. */
    @Nullable
    String storyGiven() {
        return options.story();
    }

    /** Returns which fields the names in files mean. */
    FieldMap maps() {
        return maps;
    }

    /** Returns what is settled once for all the records of a file. */
    FileContext context(InputFile file, OpenFile open) {
        var dates = new FileDates(
                new DateReader(Clock.fixed(stamp.at(), zone)),
                options.dateOrder(),
                options.maps().keySet(),
                () -> open(file).records());
        var columns = open.columns().stream()
                .flatMap(column -> Stream.ofNullable(maps.fieldOf(column.name())))
                .collect(Collectors.toSet());
        boolean isForeignTable = !open.columns().isEmpty() && !open.isOurs();
        return new FileContext(
                dates,
                options.splits(),
                columns,
                isForeignTable ? (field, cell) -> intake().names().isKnown(field, cell) : null);
    }

    /** Returns by what each of the files is known from one load to the next. */
    private List<String> sheets() {
        return files.stream()
                .map(file -> options.sheet() != null ? options.sheet() : file.replaceFirst("^.*[/\\\\](?=.)", ""))
                .toList();
    }

    private static LoadException nothingKept(List<LoadReport> reports) {
        long read = reports.stream().mapToLong(LoadReport::read).sum();
        var first = reports.stream()
                .flatMap(report -> report.defects().stream())
                .limit(LISTED)
                .toList();
        var message = read == 0
                ? "there is no claim in " + names(reports)
                : read + " of " + English.count(read, "record") + (read == 1 ? " is bad" : " are bad");
        return new LoadException(
                "nothing was loaded: " + message,
                first,
                reports.stream().mapToLong(LoadReport::defectCount).sum());
    }

    private static String names(List<LoadReport> reports) {
        return reports.stream().map(LoadReport::file).collect(Collectors.joining(", "));
    }

    private static void refuseIfAnythingIsWrong(
            List<LoadReport> reports, long conflicts, long faultsOfFiles, @Nullable Remedy instead) {
        long defects = reports.stream().mapToLong(LoadReport::defectCount).sum();
        long rejected = reports.stream().mapToLong(LoadReport::rejected).sum();
        long read = reports.stream().mapToLong(LoadReport::read).sum();
        if (defects + rejected == 0) {
            return;
        }
        List<Defect> first = reports.stream()
                .flatMap(report -> report.defects().stream())
                .limit(LISTED)
                .toList();
        var message = rejected == 0
                ? "nothing was loaded: " + (defects == 1 ? "there is a fault" : "there are " + defects + " faults")
                : "nothing was loaded: " + rejected + " of " + English.count(read, "record")
                        + (rejected == 1 ? " is bad" : " are bad");
        throw new LoadException(message, first, defects)
                .clearedBy(
                        instead == null && faultsOfFiles == 0 ? remedy(read - rejected, rejected, conflicts) : instead);
    }

    private static @Nullable Remedy remedy(long good, long rejected, long conflicts) {
        if (rejected > 0 && conflicts == rejected) {
            return Remedy.Plain.UPDATE_CLAIMS;
        }
        return good == 0 ? null : new Remedy.SkipInvalid(good);
    }

    OpenFile open(InputFile file) {
        return OpenFile.of(
                file,
                new OpenOptions(options.format(), options.charset(), options.story() != null, options.table(), maps));
    }

    LoadListener listener() {
        return listener;
    }

    /** Returns the file of rejected records; null where none is wanted. */
    @Nullable
    RejectsFile rejects() {
        return rejects;
    }

    @Override
    public void close() {
        if (intake != null) {
            intake.known().close();
        }
    }

    /** What reads and keeps claims. */
    record ClaimIntake(
            NamesInUse names,
            KnownClaims known,
            StatementsReader statements,
            DraftReader drafts,
            ClaimKeeper claims,
            SourceKeeper sources) {}
}
