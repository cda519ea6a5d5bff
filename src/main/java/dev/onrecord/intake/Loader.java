package dev.onrecord.intake;

import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.policy.SettingsInForce;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.intake.file.RejectsFile;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * Loads files of claims into the record: as streams, whole or not at all. Loading a file again changes nothing.
 *
 * <p>A claim that the record holds already (same key, else same text, speaker and story) is left as it is where the
 * file says nothing new. What a file does not say takes nothing away. Where it says otherwise or more, that is a
 * conflict, unless the load is to update.
 */
public final class Loader {

    private final Store store;
    private final ZoneId zone;
    private final SettingsInForce settings;
    private final Function<Remedy, String> hints;

    /**
     * Creates a loader.
     *
     * @param zone the time zone of deadlines and of today
     * @param settings what the desk asks before a verdict is given, and before it stands
     * @param hints writes what to do about a defect, for the file of rejected records
     */
    public Loader(Store store, ZoneId zone, SettingsInForce settings, Function<Remedy, String> hints) {
        this.store = store;
        this.zone = zone;
        this.settings = settings;
        this.hints = hints;
    }

    /**
     * Loads files in the given order as one command.
     *
     * @param listener receives what happens
     * @return a report for each file
     * @throws dev.onrecord.domain.LoadException where something is wrong in a file, unless invalid records are skipped;
     *     nothing is kept then
     * @throws dev.onrecord.domain.InvalidInputException where a field is mapped to one that there is not
     */
    public List<LoadReport> load(Stamp stamp, List<InputFile> files, LoadOptions options, LoadListener listener) {
        var names = files.stream().map(InputFile::name).toList();
        try (var rejects = options.rejects() == null ? null : RejectsFile.at(options.rejects(), hints)) {
            return store.record(stamp, recorder -> {
                try (var run = new LoadRun(store, recorder, stamp, zone, settings, options, names, rejects, listener)) {
                    var reports = run.load(files);
                    listener.named(recorder.newNames());
                    return reports;
                }
            });
        }
    }
}
