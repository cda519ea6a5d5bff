package dev.onrecord.store.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongRowsTests {

    private final WrongRows wrong = new WrongRows();

    @Test
    void namesClaimsOnceAndInTheOrderOfTheirNumbers() {
        wrong.addClaim("claim", 10);
        wrong.addClaim("claim", 9);
        wrong.addClaim("claim", 10);

        assertThat(wrong.lines()).containsExactly("claim does not follow from the entries: C9, C10");
    }

    @Test
    void namesTheFirstTenOfMany() {
        for (long claim = 12; claim > 0; claim--) {
            wrong.addClaim("due", claim);
        }

        assertThat(wrong.lines())
                .containsExactly("due does not follow from the entries: C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, …");
    }
}
