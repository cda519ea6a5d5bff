package dev.onrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestWordTests {

    private static final List<String> KNOWN = List.of(
            "low",
            "moderate",
            "high",
            "verified",
            "unverified",
            "partly-verified",
            "refuted",
            "denial",
            "general-denial",
            "non-denial",
            "declined",
            "status",
            "list",
            "rate",
            "source",
            "sources");

    @ParameterizedTest
    @CsvSource({
        "hihg, high",
        "denail, denial",
        "unverfied, unverified",
        "stauts, status",
        "lst, list",
        "moderat, moderate",
        "sorce, source",
        "partly-verifeid, partly-verified",
        "genral-denail, general-denial"
    })
    void forgivesSlipsOfTheFingers(String typed, String meant) {
        assertThat(NearestWord.of(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"unver, unverified", "mod, moderate", "partly, partly-verified", "RAT, rate"})
    void completesABeginningThatOnlyOneWordHas(String typed, String meant) {
        assertThat(NearestWord.of(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, high",
        "partlyverified, partly-verified",
        "Partly_Verified, partly-verified",
        "nondenial, non-denial"
    })
    void overlooksCaseHyphensAndUnderscores(String typed, String meant) {
        assertThat(NearestWord.of(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "xyz", "wildberries", "hgh speed", "medium", "42"})
    void staysSilentWhenNothingIsNear(String typed) {
        assertThat(NearestWord.of(typed, KNOWN)).isEmpty();
    }

    @Test
    void prefersTheWholeWordToALongerOne() {
        assertThat(NearestWord.of("SOURCE", KNOWN)).contains("source");
    }

    @Test
    void decidesTiesAlikeInAnyOrder() {
        List<String> known = new ArrayList<>(List.of("bare", "dare", "care", "card"));
        String first = NearestWord.of("xare", known).orElseThrow();
        Collections.reverse(known);

        assertThat(first).isEqualTo("bare");
        assertThat(NearestWord.of("xare", known)).contains(first);
    }

    @Test
    void prefersAWordThatBeginsAlike() {
        assertThat(NearestWord.of("cest", List.of("best", "cost"))).contains("cost");
    }
}
