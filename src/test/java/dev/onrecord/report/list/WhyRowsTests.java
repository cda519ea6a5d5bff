package dev.onrecord.report.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.report.Golden;
import dev.onrecord.report.Screen;
import dev.onrecord.report.Story;
import dev.onrecord.shell.run.Hints;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WhyRowsTests {

    private final StringBuilder out = new StringBuilder();
    private final WhyRows list = new WhyRows(Screen.plain(80), Hints::of, out);

    @Test
    void listsTheReasonsInOrderEachWithItsCommand() throws IOException {
        Story.claims().forEach(list::add);
        list.end();

        Golden.check("list/why.txt", out.toString());
    }

    @Test
    void neverBreaksACommand() {
        var narrow = new WhyRows(Screen.plain(20), remedy -> "rate C1 high --because \"it is so\"", out);
        narrow.add(Story.hundreds());

        assertThat(out).contains("rate C1 high --because \"it is so\"\n");
    }
}
