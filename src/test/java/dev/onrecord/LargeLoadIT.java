package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A load holds a few records at a time, however many the file has. */
@Timeout(300)
class LargeLoadIT {

    private static final int CLAIMS = 150_000;

    @TempDir
    Path folder;

    @Test
    void loadsMoreThanTheMemoryCouldHold() throws Exception {
        var program = new Program(Program.packagedTree().resolve(Path.of("bin", "onrecord")), folder);
        var environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "PATH", "/usr/bin:/bin",
                "ONRECORD_JAVA_OPTS", "-Xmx64m -Xmn12m");
        Files.write(folder.resolve("claims.ndjson"), (Iterable<String>)
                IntStream.range(0, CLAIMS).mapToObj(LargeLoadIT::claim)::iterator);

        var loaded = program.run(environment, "load", "claims.ndjson");

        assertThat(loaded.errors()).contains("150000 new");
        assertThat(program.run(environment, "load", "claims.ndjson").errors()).contains("150000 unchanged");
    }

    private static String claim(int number) {
        return """
                {"key":"k-%1$d","text":"Shipment %1$d left the port in April.","story":"port-%2$d","tags":["port","ship"]}\
                """.formatted(number, number % 20);
    }
}
