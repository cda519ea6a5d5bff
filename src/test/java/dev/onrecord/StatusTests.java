package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code status}: what is due, and what changed since somebody was last here. */
@ExtendWith(OnRecordExtension.class)
class StatusTests {

    @Test
    void saysWhatOthersRecordedSinceTheLastSession(Console console) {
        console.doneScript(
                "add one --about Company\nask C1 Company --on 2025-04-17 --by 2025-04-20\nrate C1 low --because x");
        console.as("lee").at("2025-04-18").doneScript("add two\nadd three\nrate C2 low --because thin");

        var status = console.at("2025-04-22").done("status").out();

        assertThat(status).contains("""
                changed since the last session
                  your last entry was at 2025-04-17T12:00:00Z
                  lee: 2 claims added, 1 rating
                  C1: answer from Company was due 2025-04-20
                """);
    }

    @Test
    void saysThatNothingHappened(Console console) {
        console.done("add", "one");

        assertThat(console.at("2025-04-18").done("status").out())
                .contains("last entry was at 2025-04-17T12:00:00Z\n  nothing has been recorded since\n");
    }

    @Test
    void saysNothingOfAnEarlierSessionToWhoeverIsNew(Console console) {
        console.done("add", "one");

        assertThat(console.as("lee").done("status").out()).doesNotContain("last session");
        assertThat(console.done("status").out()).doesNotContain("last session");
    }

    @Test
    void fitsAScreenHoweverMuchIsDue(Console console) {
        var script = new StringBuilder("add one --about P\n");
        for (int number = 1; number <= 30; number++) {
            script.append("add claim")
                    .append(number)
                    .append(" --about P\nask claim P --by 2025-04-20\n".replace("claim P", "C" + (number + 1) + " P"));
        }
        console.doneScript(script.toString());

        var status = console.done("status").out();

        assertThat(status).contains("and 22 more; agenda lists all of them");
        assertThat(status.lines()).hasSizeLessThan(40);
    }
}
