package dev.onrecord.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftTests {

    /** Reads a text in which {@code |} is the cursor. */
    private static Draft draft(String text) {
        return Draft.of(text.replace("|", ""), text.indexOf('|'));
    }

    @Test
    void findsTheWordThatTheCursorIsIn() {
        Draft draft = draft("rate C4 hi|gh --because x");

        assertThat(draft.index()).isEqualTo(2);
        assertThat(draft.word().text()).isEqualTo("high");
        assertThat(draft.typed()).isEqualTo("hi");
    }

    @Test
    void findsTheWordThatTheCursorIsAtTheEndOf() {
        assertThat(draft("rate C4| high").word().text()).isEqualTo("C4");
    }

    @Test
    void findsTheWordThatTheCursorIsAtTheStartOf() {
        Draft draft = draft("rate |C4 high");

        assertThat(draft.word().text()).isEqualTo("C4");
        assertThat(draft.typed()).isEmpty();
        assertThat(draft.words()).hasSize(3);
    }

    @Test
    void startsAnEmptyWordBetweenOthers() {
        Draft draft = draft("rate | high");

        assertThat(draft.words()).extracting(Word::text).containsExactly("rate", "", "high");
        assertThat(draft.word()).isEqualTo(new Word("", false, 5, 5, 0, false));
    }

    @Test
    void startsAnEmptyWordAtTheEndAndInNothing() {
        assertThat(draft("rate |").index()).isEqualTo(1);
        assertThat(draft("|").words()).hasSize(1);
    }

    @Test
    void readsAnOpenQuote() {
        Draft draft = draft("ask C4 \"North Ko|");

        assertThat(draft.typed()).isEqualTo("North Ko");
        assertThat(draft.word().start()).isEqualTo(7);
        assertThat(draft.openness()).isEqualTo(Openness.OPEN_DOUBLE_QUOTE);
    }

    @Test
    void readsAnOpenQuoteInAnOption() {
        Draft draft = draft("list --about='North |Korea' --limit 3");

        assertThat(draft.typed()).isEqualTo("--about=North ");
        assertThat(draft.openness()).isEqualTo(Openness.OPEN_SINGLE_QUOTE);
        assertThat(draft.words()).hasSize(4);
    }

    @Test
    void knowsThatOptionsHaveEnded() {
        assertThat(draft("add -- |").word().literal()).isTrue();
    }

    @Test
    void knowsAComment() {
        assertThat(draft("list # it's |").inComment()).isTrue();
        assertThat(draft("list | # it's").inComment()).isFalse();
    }

    @Test
    void readsAContinuedCommand() {
        assertThat(draft("rate C4 \\\nhi|").words()).extracting(Word::text).containsExactly("rate", "C4", "hi");
    }

    @Test
    void putsUpWithACursorAnywhere() {
        String text = "a 'b\r\n' \\\r\n \"c\\\r\n\" d\\\r\ne # f";
        for (int cursor = 0; cursor <= text.length(); cursor++) {
            assertThat(Draft.of(text, cursor).word().text())
                    .startsWith(Draft.of(text, cursor).typed());
        }
    }
}
