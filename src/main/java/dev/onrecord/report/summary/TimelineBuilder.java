package dev.onrecord.report.summary;

import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.record.Asked;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.Request;
import dev.onrecord.domain.record.Responded;
import dev.onrecord.domain.vocabulary.ResponseKind;
import dev.onrecord.report.document.Timeline;
import dev.onrecord.report.document.Timeline.Event;
import dev.onrecord.report.document.Timeline.Lane;
import dev.onrecord.report.document.Timeline.Mark;
import dev.onrecord.report.words.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Builds the timeline of a summary. It keeps counts, not events, so that it stays small however many claims there are;
 * many dates are grouped by month or by year, and parties beyond the first dozen share a lane.
 */
final class TimelineBuilder {

    private static final String CLAIMS = "claims";
    private static final String OTHERS = "other parties";
    private static final int MOST_LANES = 12;
    private static final int MOST_DATES = 12;
    private static final int MOST_GATHERED = 1000;
    private static final int[] PRECISIONS = {10, 7, 4};

    /** By party and date. */
    private final Map<String, TreeMap<PartialDate, Map<Event, Long>>> lanes = new LinkedHashMap<>();

    void add(AssessedClaim assessed) {
        var claim = assessed.claim();
        add(CLAIMS, claim.content().on(), Event.CLAIMED);
        claim.requests().forEach(this::add);
        claim.parties().forEach(party -> Sentences.told(assessed, party).forEach(this::add));
    }

    private void add(Request request) {
        for (Entry<Asked> attempt : request.attempts()) {
            add(request.party(), attempt.statement().on(), Event.ASKED);
        }
        add(request.party(), request.by(), Event.DUE);
    }

    private void add(Entry<Responded> response) {
        var said = response.statement();
        if (said.kind() == ResponseKind.NON_ADMISSION) {
            add(said.party(), said.on(), Event.OBSERVED);
        } else if (said.kind().saidByTheParty()) {
            add(said.party(), said.on(), Event.SAID);
        }
    }

    private void add(String party, @Nullable PartialDate date, Event event) {
        if (date == null) {
            return;
        }
        var lane = lanes.containsKey(party) || lanes.size() < MOST_GATHERED ? party : OTHERS;
        lanes.computeIfAbsent(lane, added -> new TreeMap<>())
                .computeIfAbsent(date, added -> new EnumMap<>(Event.class))
                .merge(event, 1L, Long::sum);
    }

    Timeline timeline() {
        for (int precision : PRECISIONS) {
            var dates = dates(precision);
            if (dates.size() <= MOST_DATES || precision == PRECISIONS[PRECISIONS.length - 1]) {
                return timeline(dates.subList(Math.max(0, dates.size() - MOST_DATES), dates.size()), precision);
            }
        }
        throw new IllegalStateException("no precision");
    }

    /** Returns the dates in order, each cut to a number of characters. */
    private List<String> dates(int precision) {
        var dates = new TreeSet<PartialDate>();
        lanes.values().forEach(lane -> dates.addAll(lane.keySet()));
        return dates.stream().map(date -> cut(date, precision)).distinct().toList();
    }

    private static String cut(PartialDate date, int precision) {
        return date.text().substring(0, Math.min(precision, date.text().length()));
    }

    private Timeline timeline(List<String> dates, int precision) {
        var byName = new LinkedHashMap<String, Map<String, Map<Event, Long>>>();
        var shown = shownLanes();
        lanes.forEach((party, events) -> {
            var lane = byName.computeIfAbsent(shown.contains(party) ? party : OTHERS, added -> new LinkedHashMap<>());
            events.forEach((date, counts) -> {
                var place = lane.computeIfAbsent(cut(date, precision), added -> new EnumMap<>(Event.class));
                counts.forEach((event, count) -> place.merge(event, count, Long::sum));
            });
        });
        return new Timeline(
                dates,
                byName.entrySet().stream()
                        .map(lane -> new Lane(lane.getKey(), marks(lane.getValue(), dates)))
                        .filter(lane -> !lane.marks().isEmpty())
                        .sorted(Comparator.comparing(lane -> !lane.name().equals(CLAIMS)))
                        .toList());
    }

    private List<String> shownLanes() {
        return lanes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, TreeMap<PartialDate, Map<Event, Long>>> lane) ->
                                !lane.getKey().equals(CLAIMS))
                        .thenComparing(lane -> -lane.getValue().size()))
                .limit(MOST_LANES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Mark> marks(Map<String, Map<Event, Long>> events, List<String> dates) {
        var marks = new ArrayList<Mark>();
        events.forEach((date, counts) -> {
            int place = dates.indexOf(date);
            if (place >= 0) {
                counts.forEach((event, count) -> marks.add(new Mark(place, event, count)));
            }
        });
        return marks;
    }
}
