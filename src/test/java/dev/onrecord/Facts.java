package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the entries of a record say at the end of a day, in UTC. It is read off the rows of the file and shares no code
 * with the program, so that it can tell whether the program is right.
 *
 * @param day the last day that is in view
 * @param standing the entries about claims that count, oldest first
 * @param shared the entries about no claim that count, oldest first
 */
record Facts(LocalDate day, List<Row> standing, List<Row> shared) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ROWS = """
            SELECT json_object('id', e.id, 'command', e.command, 'kind', e.kind, 'claim', e.claim,
                               'at', c.recorded_at, 'content', json(e.content))
            FROM entry e JOIN command c ON c.id = e.command ORDER BY e.id
            """;

    /** An entry as its row has it. */
    record Row(long id, long command, String kind, @Nullable String claim, Instant at, JsonNode content) {

        private static Row of(String json) {
            var row = JSON.readTree(json.getBytes(UTF_8));
            return new Row(
                    row.get("id").asLong(),
                    row.get("command").asLong(),
                    row.get("kind").asString(),
                    row.get("claim").isNull() ? null : "C" + row.get("claim").asLong(),
                    Instant.parse(row.get("at").asString()),
                    row.get("content"));
        }

        /** Returns a field; empty where it is absent. */
        String text(String field) {
            var value = content.get(field);
            return value == null || value.isNull() ? "" : value.asString();
        }

        /** Returns the first day that a field can mean, or that on which the entry was recorded where it is absent. */
        LocalDate day(String field) {
            var date = text(field);
            return switch (date.length()) {
                case 0 -> LocalDate.ofInstant(at, ZoneOffset.UTC);
                case 7 -> LocalDate.parse(date + "-01");
                default -> LocalDate.parse(date.substring(0, 10));
            };
        }

        /** Returns the last day that a field can mean. */
        LocalDate lastDay(String field) {
            return text(field).length() == 7 ? day(field).plusMonths(1).minusDays(1) : day(field);
        }
    }

    /** Reads what a store holds at the end of a day. */
    static Facts of(Rows rows, String day) {
        var end = LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return of(all(rows).stream().filter(row -> row.at().isBefore(end)).toList(), LocalDate.parse(day));
    }

    /** Returns all rows of a store. */
    static List<Row> all(Rows rows) {
        return rows.column(ROWS).stream().map(Row::of).toList();
    }

    /** Returns what the record held before one of its entries, whatever the day. */
    static Facts before(List<Row> rows, long entry) {
        return of(rows.stream().filter(row -> row.id() < entry).toList(), LocalDate.MAX);
    }

    private static Facts of(List<Row> recorded, LocalDate day) {
        var undone = new HashSet<Long>();
        for (Row row : recorded) {
            switch (row.kind()) {
                case "undone" -> undone.add(row.content().get("command").asLong());
                case "redone" -> undone.remove(row.content().get("command").asLong());
                default -> {}
            }
        }
        var counted =
                recorded.stream().filter(row -> !undone.contains(row.command())).toList();
        var retracted = new HashSet<String>();
        counted.stream().filter(row -> row.kind().equals("retracted")).forEach(row -> retracted.add(row.text("entry")));
        var known = new HashSet<String>();
        var standing = new ArrayList<Row>();
        for (Row row : counted) {
            if (row.claim() != null
                    && !retracted.contains("E" + row.id())
                    && (row.kind().equals("claim-added") || known.contains(row.claim()))) {
                known.add(row.claim());
                standing.add(row);
            }
        }
        var shared = counted.stream()
                .filter(row -> row.claim() == null && !retracted.contains("E" + row.id()))
                .toList();
        return new Facts(day, List.copyOf(standing), shared);
    }

    /** Returns the entries about a claim. */
    List<Row> about(String claim) {
        return standing.stream().filter(row -> claim.equals(row.claim())).toList();
    }

    /** Returns the pieces of evidence of one stance; of those with one title the last counts. */
    List<Row> evidence(String claim, String stance) {
        var pieces = new LinkedHashMap<String, Row>();
        about(claim).stream()
                .filter(row -> row.kind().equals("evidence-added"))
                .forEach(row -> pieces.put(row.text("title"), row));
        return pieces.values().stream()
                .filter(row -> row.text("stance").equals(stance))
                .toList();
    }

    /** Returns the grade of the source of a piece of evidence. */
    String reliability(Row piece, String ungraded) {
        return described(piece.text("source"), "reliability").orElse(ungraded);
    }

    boolean isUnresolved(String source) {
        return described(source, "unresolved").filter("true"::equals).isPresent();
    }

    private Optional<String> described(String source, String field) {
        return shared.stream()
                .filter(row -> row.kind().equals("source-described")
                        && row.text("name").equalsIgnoreCase(source)
                        && row.content().has(field))
                .map(row -> row.content().get(field).asString())
                .reduce((earlier, later) -> later);
    }

    /** Returns the value of a setting of the record. */
    String set(String key, String otherwise) {
        return shared.stream()
                .filter(row ->
                        row.kind().equals("policy-set") && row.text("key").equals(key))
                .map(row -> row.text("value"))
                .reduce((earlier, later) -> later)
                .orElse(otherwise);
    }

    /** Returns the parties whose answer a claim calls for. */
    List<String> parties(String claim) {
        var parties = new ArrayList<String>();
        content(claim).ifPresent(row -> row.content().path("about").forEach(name -> parties.add(name.asString())));
        return parties;
    }

    /** Returns the claims that are parts of one. */
    List<String> parts(String whole) {
        return claims().stream()
                .filter(claim -> content(claim)
                        .filter(row -> row.text("partOf").equals(whole))
                        .isPresent())
                .toList();
    }

    private Optional<Row> content(String claim) {
        return about(claim).stream()
                .filter(row -> Set.of("claim-added", "claim-revised").contains(row.kind()))
                .reduce((earlier, later) -> later);
    }

    /** Tells whether the desk left it at not asking a party, and has not asked it since. */
    boolean isWaived(String claim, String party) {
        var waived = of("waived", claim, party);
        var asked = of("asked", claim, party);
        return !waived.isEmpty()
                && (asked.isEmpty()
                        || asked.get(asked.size() - 1).id()
                                < waived.get(waived.size() - 1).id());
    }

    /** Returns the claims that there are. */
    Set<String> claims() {
        var claims = new LinkedHashSet<String>();
        standing.forEach(row -> claims.add(row.claim()));
        return claims;
    }

    /** Returns where a claim stands. */
    String verdict(String claim) {
        var stands = "unverified";
        for (Row row : standing) {
            if (claim.equals(row.claim())) {
                switch (row.kind()) {
                    case "concluded" -> stands = row.text("verdict");
                    case "reopened" -> stands = "unverified";
                    case "withdrawn" -> stands = "withdrawn";
                    default -> {}
                }
            }
        }
        return stands;
    }

    /** Returns the entries of one kind about a claim and a party. */
    List<Row> of(String kind, String claim, String party) {
        return standing.stream()
                .filter(row -> row.kind().equals(kind)
                        && claim.equals(row.claim())
                        && row.text("party").equals(party))
                .toList();
    }

    /** Returns the answers of one kind that a party gave. */
    List<Row> answers(String kind, String claim, String party) {
        return of("responded", claim, party).stream()
                .filter(row -> row.text("kind").equals(kind))
                .toList();
    }

    /** Returns the answers of one kind that a party gave to the present wording. */
    List<Row> answersToThePresent(String kind, String claim, String party) {
        return answers(kind, claim, party).stream()
                .filter(this::isAboutThePresent)
                .toList();
    }

    boolean wasAsked(String claim, String party) {
        return !of("asked", claim, party).isEmpty();
    }

    /** Tells whether the party itself said anything, or the desk tried to reach it. */
    boolean cameForward(String claim, String party) {
        return of("responded", claim, party).stream()
                .anyMatch(row -> !Set.of("non-admission", "no-response").contains(row.text("kind")));
    }

    /** Tells whether the party may be said not to have responded by a day. */
    boolean wasSilent(String claim, String party, LocalDate deadline) {
        return deadline.isBefore(day.plusDays(1))
                && answers("no-response", claim, party).stream()
                        .anyMatch(silence -> isDue(claim, party, deadline, silence.id())
                                && !hasAnsweredInTime(claim, party, deadline, silence.id()));
    }

    private boolean isDue(String claim, String party, LocalDate deadline, long before) {
        return standing.stream()
                .filter(row -> row.id() < before && claim.equals(row.claim()))
                .filter(row -> Set.of("asked", "extended").contains(row.kind())
                        && row.text("party").equals(party))
                .anyMatch(row -> row.text("by").equals(deadline.toString()));
    }

    private boolean hasAnsweredInTime(String claim, String party, LocalDate deadline, long after) {
        var asked = of("asked", claim, party).stream().map(row -> row.day("on")).min(LocalDate::compareTo);
        return of("responded", claim, party).stream()
                .filter(row -> row.id() > after
                        && !Set.of("non-admission", "no-response", "unreachable")
                                .contains(row.text("kind")))
                .anyMatch(row -> row.text("on").isEmpty()
                        || !row.day("on").isAfter(deadline)
                                && asked.filter(first -> !row.lastDay("on").isBefore(first))
                                        .isPresent());
    }

    /** Returns the last time a party was asked, where nothing has closed that since. */
    Optional<Row> open(String claim, String party) {
        var asked = of("asked", claim, party);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var last = asked.get(asked.size() - 1);
        var closed = standing.stream()
                .filter(row -> row.id() > last.id() && claim.equals(row.claim()))
                .filter(row -> row.text("party").equals(party))
                .anyMatch(row -> row.kind().equals("waived")
                        || row.kind().equals("responded") && !row.text("kind").equals("non-admission"));
        return closed ? Optional.empty() : Optional.of(last);
    }

    /** Tells whether a party rejects the claim or its story, by the last position that it took. */
    boolean isDisputed(String claim, String party) {
        return Set.of("denial", "general-denial").contains(position(claim, party));
    }

    /** Returns the last entry at which a claim was worded in a way. */
    long entryWith(String claim, String text) {
        return standing.stream()
                .filter(row -> claim.equals(row.claim()) && row.text("text").equals(text))
                .mapToLong(Row::id)
                .max()
                .orElse(0);
    }

    /** Returns the verdict that stands. */
    Optional<Row> conclusion(String claim) {
        return standing.stream()
                .filter(row -> claim.equals(row.claim()) && row.kind().matches("concluded|reopened|withdrawn"))
                .reduce((earlier, later) -> later)
                .filter(row -> row.kind().equals("concluded"));
    }

    /**
     * Returns how a claim was worded when an entry was recorded, by a wording that stands for all that the desk holds to mean
     * the same. A wording that the claim has had before is that one again.
     */
    String wordingAt(String claim, long entry) {
        var meanings = new HashMap<String, String>();
        var texts = new TreeMap<Long, String>(Map.of(Long.MIN_VALUE, ""));
        for (Row row : standing) {
            if (claim.equals(row.claim()) && row.kind().matches("claim-added|claim-revised")) {
                var text = row.text("text").toLowerCase(Locale.ROOT).replaceAll("[\\p{Pd}]", "-");
                var before = texts.lastEntry().getValue();
                meanings.putIfAbsent(text, text);
                if (row.kind().equals("claim-revised")
                        && !row.content().path("sameMeaning").asString("").equals("false")) {
                    var from = meanings.get(text);
                    var into = meanings.get(before);
                    meanings.replaceAll((wording, meaning) -> meaning.equals(from) ? into : meaning);
                }
                texts.put(row.id(), text);
            }
        }
        return meanings.getOrDefault(texts.floorEntry(entry).getValue(), "");
    }

    /** Tells whether a question, an answer or a verdict is about the wording that its claim has now. */
    boolean isAboutThePresent(Row row) {
        var claim = String.valueOf(row.claim());
        var present = wordingAt(claim, Long.MAX_VALUE);
        var given = row.text("wording").isEmpty()
                ? row.id()
                : Long.parseLong(row.text("wording").substring(1));
        return wordingAt(claim, given).equals(present)
                || standing.stream()
                        .filter(confirmed -> confirmed.kind().equals("confirmed"))
                        .filter(confirmed -> confirmed
                                .content()
                                .get("entries")
                                .valueStream()
                                .anyMatch(entry -> entry.asString().equals("E" + row.id())))
                        .anyMatch(confirmed -> wordingAt(claim, confirmed.id()).equals(present));
    }

    /** Returns the last position that a party took on the present wording, by the day on which it did; empty for none. */
    String position(String claim, String party) {
        var position = "";
        var day = LocalDate.MIN;
        for (Row row : of("responded", claim, party)) {
            if (POSITIONS.contains(row.text("kind"))
                    && isAboutThePresent(row)
                    && !row.lastDay("on").isBefore(day)) {
                day = row.lastDay("on");
                position = row.text("kind");
            }
        }
        return position;
    }

    static final Set<String> POSITIONS =
            Set.of("admission", "acknowledgement", "denial", "general-denial", "non-denial", "neither");
}
