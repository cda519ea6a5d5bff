package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * How a run of the program ended.
 *
 * @param exitCode what the process would end with
 * @param out all of standard output
 * @param err all of standard error
 * @param screen both in the order in which they were written, as on a terminal
 */
record Result(int exitCode, String out, String err, String screen) {

    /** Fails with the whole screen unless the run ended with the given code. */
    Result expect(int code) {
        assertThat(exitCode).as(screen).isEqualTo(code);
        return this;
    }

    /** Returns the lines of standard error. */
    List<String> notes() {
        return err.lines().toList();
    }

    /** Returns the first line of standard error. */
    String failure() {
        return err.lines().findFirst().orElse("");
    }

    /** Returns the command that the hint suggests in place of the one that failed. */
    String hintedCommand() {
        return err.lines()
                .filter(line -> line.startsWith("hint: "))
                .map(line -> line.substring("hint: ".length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no hint in:\n" + err));
    }
}
