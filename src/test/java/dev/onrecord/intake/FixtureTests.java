package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.LoadException;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.EvidenceAdded;
import dev.onrecord.intake.file.InputFile;
import dev.onrecord.shell.run.Hints;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file for each thing that can be wrong with files, and all that is said of it: its form, what was put right, what is
 * wrong, what was loaded, what is in the file of rejects.
 *
 * <p>{@code -Dgolden=write} accepts what the code says now.
 */
class FixtureTests {

    private static final Path FILES = Path.of("src", "test", "resources", "intake");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "intake");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void isLoadedAsWrittenDown(String name) throws IOException {
        var told = told(name);
        var kept = GOLDEN.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(kept, told);
        }

        assertThat(told).isEqualTo(Files.readString(kept));
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String told(String name) throws IOException {
        var lines = new ArrayList<String>();
        var rejects = folder.resolve("rejects");
        try (var desk = new Desk(folder)) {
            var options = new OptionsBuilder()
                    .skippingInvalid()
                    .withCharset(charset(name))
                    .withRejects(rejects)
                    .build();
            load(desk, name, options, lines);
            LongStream.rangeClosed(1, desk.claims()).forEach(number -> describe(desk.claim(number), lines));
        }
        if (Files.exists(rejects)) {
            lines.add("rejects:");
            lines.add(new String(Files.readAllBytes(rejects), StandardCharsets.UTF_8).replace(FILES + "/", ""));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void load(Desk desk, String name, LoadOptions options, List<String> lines) {
        try {
            var report = desk.load(InputFile.of(FILES.resolve(name)), options, new Told(lines));
            report.defects().forEach(defect -> lines.add("wrong: " + shown(defect)));
            lines.add(report.sentence() + ", " + report.defectCount() + " wrong");
        } catch (LoadException refused) {
            refused.defects().forEach(defect -> lines.add("wrong: " + shown(defect)));
            lines.add((refused.getMessage()
                            + refused.remedy()
                                    .map(way -> " (" + Hints.of(way) + ")")
                                    .orElse(""))
                    .replace(FILES + "/", ""));
        }
    }

    /** Returns the encoding that the name of a file ends with. */
    private static @Nullable Charset charset(String name) {
        return name.contains("windows-1252") ? Charset.forName("windows-1252") : null;
    }

    private static String shown(Defect defect) {
        var shown = defect + (defect.remedy() == null ? "" : " (" + Hints.of(defect.remedy()) + ")");
        return shown.replace(FILES + "/", "");
    }

    private static void describe(Claim claim, List<String> lines) {
        var content = claim.content();
        lines.add(claim.id() + " " + content.text());
        lines.add("   speaker " + content.speaker() + ", about " + content.about() + ", on " + content.on() + ", at "
                + content.url() + ", " + claim.standing().published());
        claim.history().stream()
                .map(entry -> entry.statement())
                .filter(EvidenceAdded.class::isInstance)
                .map(EvidenceAdded.class::cast)
                .forEach(piece -> lines.add("   " + piece.stance().published() + ": " + piece.title() + " | "
                        + piece.source() + " | " + piece.url() + " | " + piece.quote() + " | " + piece.note()));
    }

    /** Writes down what is told while a file is loaded. */
    private record Told(List<String> lines) implements LoadListener {

        @Override
        public void opened(String file, String form) {
            lines.add("read as " + form);
        }

        @Override
        public void repaired(Defect repair) {
            lines.add("put right: " + shown(repair));
        }
    }
}
