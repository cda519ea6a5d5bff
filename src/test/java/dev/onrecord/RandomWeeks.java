package dev.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Records of several weeks by two people, made at random of every command that changes the record. What the rules refuse
 * is a part of it: the laws hold for whatever remains.
 *
 * @param days what was typed on each day, oldest first
 */
record RandomWeeks(List<Day> days) {

    private static final List<String> DATES =
            List.of("2025-04-14", "2025-04-17", "2025-04-20", "2025-04-27", "2025-05-05");

    /**
     * What one person typed on one day.
     *
     * @param date the day, in UTC
     * @param person who typed it
     * @param lines the commands
     */
    record Day(String date, String person, List<String> lines) {

        /** Returns when it was typed. */
        String typedAt() {
            return date + "T10:00:00Z";
        }

        /** Returns the last moment of the day. */
        String lastMoment() {
            return date + "T23:59:59.999Z";
        }
    }

    /** Returns records of five days over three weeks. */
    static Arbitrary<RandomWeeks> any() {
        return Combinators.combine(person(), line().list().ofMinSize(2).ofMaxSize(9))
                .as(Tuple::of)
                .list()
                .ofSize(DATES.size())
                .map(RandomWeeks::of);
    }

    private static RandomWeeks of(List<Tuple2<String, List<String>>> typed) {
        var days = new ArrayList<Day>();
        for (int i = 0; i < DATES.size(); i++) {
            days.add(new Day(DATES.get(i), typed.get(i).get1(), typed.get(i).get2()));
        }
        return new RandomWeeks(List.copyOf(days));
    }

    /** Types one day at a console. */
    static void type(Day day, Console console) {
        console.as(day.person()).at(day.typedAt()).script(String.join("\n", day.lines()), "--keep-going");
    }

    /** Types all days at a console. */
    void type(Console console) {
        days.forEach(day -> type(day, console));
    }

    /** Removes a folder and what is in it. */
    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Day day : days) {
            text.append("\n# ").append(day.date()).append(' ').append(day.person());
            day.lines().forEach(line -> text.append('\n').append(line));
        }
        return text.toString();
    }

    private static Arbitrary<String> person() {
        return Arbitraries.of("kim", "ana");
    }

    private static Arbitrary<String> line() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, adding()),
                Tuple.of(14, Combinators.combine(aboutClaims(), claims()).as(String::formatted)),
                Tuple.of(4, answering()),
                Tuple.of(3, aboutNoClaim()));
    }

    private static Arbitrary<String> adding() {
        return Combinators.combine(
                        Arbitraries.of("troops sent", "Über trôops", "Pilot; pilot-project", "북한 troops", "朝鲜工人在俄罗斯工作"),
                        given(" --key ", "k1", "k2", "K3"),
                        given(" --story ", "s", "T"),
                        given(" --speaker ", "RTVI", "russia"),
                        given(" --tag ", "a", "Labour", "labour"),
                        given(" --on ", "2024", "2025-04", "yesterday", "-3d"),
                        given(" --about ", "Russia", "Wildberries --about Russia"),
                        given(" --part-of ", "C1", "@last"))
                .as((text, key, story, speaker, tag, on, about, whole) ->
                        "add \"" + text + "\"" + key + story + speaker + tag + on + about + whole);
    }

    private static Arbitrary<String> given(String option, String... values) {
        return Arbitraries.of(values)
                .map(value -> option + value)
                .injectNull(0.5)
                .map(given -> given == null ? "" : given);
    }

    private static Arbitrary<String> claims() {
        return Arbitraries.of("C1", "C1", "c2", "C3", "C4", "k1", "k2", "C1-C3", "C1,C2", "@last");
    }

    private static Arbitrary<String> aboutClaims() {
        return Arbitraries.of(
                "rate %s low --because x",
                "rate %s moderate --because x",
                "rate %s high --because y",
                "verdict %s refuted --because x",
                "verdict %s misleading --because x --override",
                "verdict %s verified --because x",
                "verdict %s verified --because x --override",
                "verdict %s unverifiable --because x",
                "reopen %s --because x",
                "withdraw %s --because x",
                "tag %s a LABOUR",
                "untag %s a labour",
                "edit %s --text \"edited troops\" --because x",
                "edit %s --text \"edited, otherwise\" --because x",
                "edit %s --text \"troops moved\" --same-meaning --because x",
                "edit %s --text \"TROOPS sent\" --because x",
                "confirm %s E5 --because x",
                "confirm %s E7 --because x",
                "edit %s --about Russia --speaker RTVI --because x",
                "edit %s --no-about Russia --note n --because x",
                "edit %s --on today --url https://example.org --because x",
                "link %s C2 --because x",
                "ask %s Russia --by +3d",
                "ask %s Russia --by 2025-04-20 --on yesterday",
                "ask %s Wildberries",
                "extend %s Russia --by +6d",
                "waive %s Russia --because x",
                "cite %s RTVI",
                "cite %s RTVI --from \"A channel\" --on yesterday",
                "cite %s BBC",
                "evidence %s clip --stance supports --source BBC --credibility 2",
                "evidence %s letter --stance refutes --source RTVI --credibility 1",
                "evidence %s map --stance context");
    }

    private static Arbitrary<String> answering() {
        return Combinators.combine(
                        Arbitraries.of(
                                "admission",
                                "denial",
                                "general-denial",
                                "declined",
                                "no-response",
                                "unreachable",
                                "non-admission --searched site --recheck +7d",
                                "non-admission --searched site"),
                        claims(),
                        Arbitraries.of("Russia", "Wildberries"),
                        given(" --on ", "today", "-2d", "2025-04-16", "2025-04-26"))
                .as((kind, claim, party, on) -> {
                    var parts = kind.split(" ", 2);
                    return "record " + parts[0] + " " + claim + " " + party + (parts.length > 1 ? " " + parts[1] : "")
                            + on;
                });
    }

    private static Arbitrary<String> aboutNoClaim() {
        return Arbitraries.of(
                "undo",
                "undo",
                "redo",
                "retract E2 --because x",
                "retract E5 --because x",
                "retract E9 --because x",
                "source BBC --kind outlet --reliability A --because x",
                "source \"A channel\" --unresolved",
                "source rtvi --kind outlet --reliability B --because x",
                "use s",
                "use");
    }
}
