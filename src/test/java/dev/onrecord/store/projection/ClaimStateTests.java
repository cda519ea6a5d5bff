package dev.onrecord.store.projection;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.policy.Trait;
import dev.onrecord.domain.vocabulary.Confidence;
import dev.onrecord.domain.vocabulary.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores hold these numbers: a code is never changed and never used again, wherever its constant stands. */
class ClaimStateTests {

    @Test
    void pinsTheCodesOfStandings() {
        assertThat(numbers(Standing.values(), standing -> new ClaimState(standing, null, Set.of())))
                .isEqualTo(Map.of(
                        "UNVERIFIED", 0L,
                        "VERIFIED", 1L,
                        "PARTLY_VERIFIED", 2L,
                        "MISLEADING", 3L,
                        "REFUTED", 4L,
                        "UNVERIFIABLE", 5L,
                        "WITHDRAWN", 6L));
    }

    @Test
    void pinsTheCodesOfConfidenceAboveThoseOfStandings() {
        assertThat(numbers(Confidence.values(), level -> new ClaimState(Standing.UNVERIFIED, level, Set.of())))
                .isEqualTo(Map.of("LOW", 0x100L, "MODERATE", 0x200L, "HIGH", 0x300L));
    }

    @Test
    void pinsTheBitsOfTraitsAboveBoth() {
        assertThat(numbers(Trait.values(), trait -> new ClaimState(Standing.UNVERIFIED, null, Set.of(trait))))
                .isEqualTo(Map.ofEntries(
                        Map.entry("UNCITED", 0x1_0000L),
                        Map.entry("ONE_ROOT", 0x2_0000L),
                        Map.entry("MORE_ROOTS", 0x4_0000L),
                        Map.entry("CIRCULAR", 0x8_0000L),
                        Map.entry("UNSUPPORTED", 0x10_0000L),
                        Map.entry("UNGRADED", 0x20_0000L),
                        Map.entry("REFUTED", 0x40_0000L),
                        Map.entry("NOT_ASKED", 0x80_0000L),
                        Map.entry("ASKED", 0x100_0000L),
                        Map.entry("DISPUTED", 0x200_0000L),
                        Map.entry("SEARCHED", 0x400_0000L),
                        Map.entry("FILE_CHANGED", 0x800_0000L),
                        Map.entry("REWORDED", 0x1000_0000L),
                        Map.entry("CHANGED_SINCE", 0x2000_0000L),
                        Map.entry("NOT_REACHED", 0x4000_0000L),
                        Map.entry("PROPOSED", 0x8000_0000L)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void readsTheStateThatANumberStandsFor(ClaimState state) {
        assertThat(ClaimState.ofNumber(state.number())).isEqualTo(state);
    }

    static Stream<ClaimState> states() {
        var levels = Stream.concat(Stream.of((Confidence) null), Arrays.stream(Confidence.values()))
                .toList();
        return Arrays.stream(Standing.values())
                .flatMap(standing -> levels.stream()
                        .flatMap(level -> Stream.of(Set.<Trait>of(), Set.copyOf(List.of(Trait.values())))
                                .map(traits -> new ClaimState(standing, level, traits))));
    }

    private static <E extends Enum<E>> Map<String, Long> numbers(E[] constants, Function<E, ClaimState> state) {
        return Arrays.stream(constants)
                .collect(toMap(Enum::name, constant -> state.apply(constant).number()));
    }
}
