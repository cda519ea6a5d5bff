package dev.onrecord.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.shell.run.CommandList;
import dev.onrecord.shell.run.GlobalOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManPageTests {

    private static final Path PAGE = Path.of("src/dist/share/man/man1/onrecord.1");

    @Test
    void isWhatTheProgramAndItsCommandsDeclare() throws IOException {
        var page = ManPage.of(GlobalOptions.SIGNATURE, CommandList.catalogue());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("src/dist/share/man/man1/onrecord.1; -Dgolden=write renews it")
                .isEqualTo(page);
    }

    @Test
    void namesEveryCommandOnce() {
        var page = ManPage.of(GlobalOptions.SIGNATURE, CommandList.catalogue());

        assertThat(CommandList.catalogue().names())
                .allSatisfy(name -> assertThat(page).containsOnlyOnce("\n.TP\n.B " + name.replace("-", "\\-") + "\n"));
    }
}
