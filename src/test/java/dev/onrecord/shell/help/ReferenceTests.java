package dev.onrecord.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.run.CommandList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceTests {

    private static final Path REFERENCE = Path.of("src/docs/reference.md");

    @Test
    void isWhatTheCommandsDeclare() throws IOException {
        var markdown = Reference.markdown(CommandList.catalogue());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(REFERENCE, markdown);
        }
        assertThat(Files.readString(REFERENCE))
                .as("src/docs/reference.md; -Dgolden=write renews it")
                .isEqualTo(markdown);
    }

    @Test
    void everyCommandHasASummaryAndAnExample() {
        assertThat(CommandList.catalogue().signatures()).allSatisfy(signature -> {
            assertThat(signature.summary()).isNotBlank();
            assertThat(signature.examples())
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(example).startsWith(signature.name()));
        });
    }
}
