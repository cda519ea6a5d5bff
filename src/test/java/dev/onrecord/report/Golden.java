package dev.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept in files; {@code -Dgolden=write} accepts what the code writes now. */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "report");

    private Golden() {}

    public static void check(String file, String text) throws IOException {
        var kept = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, text);
        }
        assertThat(kept).as("-Dgolden=write makes it").exists();
        assertThat(text).isEqualTo(Files.readString(kept));
    }
}
