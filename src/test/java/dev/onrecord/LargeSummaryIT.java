package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The memory of a summary does not grow with the claims that it holds. */
@Timeout(300)
class LargeSummaryIT {

    private static final int CLAIMS = 100_000;
    private static final long MOST_KIBIBYTES = 256 * 1024;

    @TempDir
    Path folder;

    @Test
    void takesNoMoreMemoryForManyClaims() throws Exception {
        assumeThat(Path.of("/proc/self/status")).exists();
        var program = new Program(Program.packagedTree().resolve(Path.of("bin", "onrecord")), folder);
        var environment = Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin");
        Files.write(folder.resolve("claims.ndjson"), (Iterable<String>) claims()::iterator);
        assertThat(program.run(environment, "load", "claims.ndjson").exitCode()).isZero();

        for (String format : new String[] {"csv", "json"}) {
            assertThat(peak(program.start(environment, "summary", "--format", format)))
                    .as(format)
                    .isBetween(1L, MOST_KIBIBYTES);
        }
    }

    private static Stream<String> claims() {
        return IntStream.range(0, CLAIMS).mapToObj(number -> """
                        {"key":"k-%1$d","text":"Shipment %1$d left the port in April.","story":"port-%2$d","on":"2025-04-17"}\
                        """.formatted(number, number % 20));
    }

    /** Reads all that a process writes and returns the most memory that it had meanwhile, in kibibytes. */
    private static long peak(Process process) throws IOException, InterruptedException {
        long most = 0;
        try (var output = process.getInputStream()) {
            while (output.readNBytes(1 << 20).length > 0) {
                most = Math.max(most, peakSoFar(process.pid()));
            }
        }
        assertThat(process.waitFor()).isZero();
        return most;
    }

    private static long peakSoFar(long process) throws IOException {
        var status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
