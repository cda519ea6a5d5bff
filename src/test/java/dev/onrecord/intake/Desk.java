package dev.onrecord.intake;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.Defect;
import dev.onrecord.domain.LoadException;
import dev.onrecord.domain.policy.SettingsInForce;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.domain.record.Statement;
import dev.onrecord.file.Spool;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.shell.run.Hints;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A desk with a store and a folder of files to load. */
final class Desk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2025-04-17T09:00:00Z");

    private final Path folder;
    private final Store store;
    private final Loader loader;

    Desk(Path folder) {
        this.folder = folder;
        this.store = Store.open(folder.resolve("desk.db"));
        this.loader = new Loader(store, ZoneOffset.UTC, SettingsInForce.configured(Map.of()), Hints::of);
    }

    Store store() {
        return store;
    }

    LoadReport load(String name, String content) {
        return load(name, content, LoadOptions.DEFAULT);
    }

    LoadReport load(String name, String content, LoadOptions options) {
        return load(name, content.getBytes(StandardCharsets.UTF_8), options);
    }

    /** Loads a file and shows it by its name alone, wherever it is. */
    LoadReport load(String name, byte[] content, LoadOptions options) {
        var file = folder.resolve(name);
        try {
            Files.write(file, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return load(InputFile.of(file), options);
    }

    LoadReport load(InputFile file, LoadOptions options) {
        return load(file, options, LoadListener.NONE);
    }

    LoadReport load(InputFile file, LoadOptions options, LoadListener listener) {
        var line = new Stamp("kim", NOW, "load " + file.name(), "test", null);
        return loader.load(line, List.of(file), options, listener).get(0);
    }

    /** Returns what became of a file; empty where it was refused, which has to leave nothing on the record. */
    Optional<LoadReport> loadOrRefuse(String name, byte[] content, LoadOptions options) {
        long before = entries();
        try {
            return Optional.of(load(name, content, options));
        } catch (LoadException refused) {
            if (entries() != before || !refused.getMessage().startsWith("nothing was loaded")) {
                throw new AssertionError(refused);
            }
            return Optional.empty();
        }
    }

    List<LoadReport> loadAll(List<InputFile> files) {
        return loader.load(stamp(), files, LoadOptions.DEFAULT, LoadListener.NONE);
    }

    InputFile file(String name, String content) throws IOException {
        return InputFile.of(Files.writeString(folder.resolve(name), content));
    }

    static InputFile standardInput(String content) {
        return InputFile.piped(
                "-",
                Spool.of(
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        Long.MAX_VALUE,
                        bytes -> {}));
    }

    /** Returns the failure that a file leads to. */
    LoadException refusal(String name, String content) {
        return refusal(name, content.getBytes(StandardCharsets.UTF_8), LoadOptions.DEFAULT);
    }

    LoadException refusal(String name, byte[] content, LoadOptions options) {
        try {
            var report = load(name, content, options);
            throw new AssertionError("loaded: " + report.sentence());
        } catch (LoadException refused) {
            return refused;
        }
    }

    /** Returns the defects of a file, the folder left out. */
    List<String> defects(String name, String content) {
        return shown(refusal(name, content).defects());
    }

    List<String> shown(List<Defect> defects) {
        return defects.stream()
                .map(defect -> defect.toString().replace(folder + "/", ""))
                .toList();
    }

    /** Returns what the user is told to do about a defect. */
    String hint(Defect defect) {
        return defect.remedy() == null ? "" : Hints.of(defect.remedy());
    }

    void say(ClaimId claim, Statement statement) {
        store.record(stamp(), recorder -> recorder.append(claim, statement));
    }

    Claim claim(long number) {
        return store.claims()
                .find(new ClaimId(number), Cutoff.none(ZoneOffset.UTC))
                .orElseThrow();
    }

    long claims() {
        return store.claims().newest().map(ClaimId::number).orElse(0L);
    }

    long entries() {
        return store.entries().head().entries();
    }

    static Stamp stamp() {
        return new Stamp("kim", NOW, "load", "test", null);
    }

    @Override
    public void close() {
        store.close();
    }
}
