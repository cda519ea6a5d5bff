package dev.onrecord.report.trace;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.origin.AttributionGraph;
import dev.onrecord.domain.origin.TraceRow;
import dev.onrecord.report.Page;
import dev.onrecord.report.json.ReadableJson;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the attribution of a claim as one JSON object: each source and whom it took the claim from, and the origins. */
public final class TraceJson {

    /** Writes the object and ends the line. */
    public void write(ClaimId claim, AttributionGraph graph, Writer out) {
        var origins = graph.origins();
        var trace = new Trace(
                claim.toString(),
                sources(graph.trace()),
                new Origins(
                        List.copyOf(origins.traced()),
                        List.copyOf(origins.unresolved()),
                        origins.loops().stream()
                                .<Collection<String>>map(List::copyOf)
                                .toList(),
                        origins.isCircular(),
                        origins.reports()));
        new Page(out).line(ReadableJson.line(trace));
    }

    private static List<Source> sources(List<TraceRow> rows) {
        Map<String, String> roles = new LinkedHashMap<>();
        Map<String, List<String>> from = new LinkedHashMap<>();
        for (TraceRow row : rows) {
            roles.putIfAbsent(row.source(), row.role().words());
            if (row.takenBy() != null) {
                from.computeIfAbsent(row.takenBy(), ignored -> new ArrayList<>())
                        .add(row.source());
            }
        }
        return roles.entrySet().stream()
                .map(role -> new Source(role.getKey(), role.getValue(), from.getOrDefault(role.getKey(), List.of())))
                .toList();
    }

    private record Trace(String claim, List<Source> sources, Origins origins) {}

    private record Source(String source, String role, List<String> from) {}

    private record Origins(
            List<String> traced,
            List<String> unresolved,
            List<Collection<String>> loops,
            boolean circular,
            int reports) {}
}
