package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a claim can have several of.
 *
 * @param kind what kind of thing
 * @param name its name
 */
record Facet(String kind, String name) {

    static final String TAG = "tag";
    static final String ABOUT = "about";
    static final String PARTY = "party";
    static final String RESPONSE = "response";
    static final String SOURCE = "source";

    static Set<Facet> of(Claim claim) {
        var facets = new LinkedHashSet<Facet>();
        claim.content().tags().forEach(tag -> facets.add(new Facet(TAG, tag)));
        claim.content().about().forEach(party -> facets.add(new Facet(ABOUT, party)));
        claim.parties().forEach(party -> facets.add(new Facet(PARTY, party)));
        claim.responses().forEach(entry -> {
            facets.add(new Facet(RESPONSE, entry.statement().kind().published()));
            addSource(facets, entry.statement().relayedBy());
        });
        claim.citations().forEach(entry -> {
            addSource(facets, entry.statement().source());
            entry.statement().from().forEach(source -> addSource(facets, source));
        });
        claim.evidence().forEach(evidence -> addSource(facets, evidence.piece().source()));
        return facets;
    }

    private static void addSource(Set<Facet> facets, @Nullable String source) {
        if (source != null) {
            facets.add(new Facet(SOURCE, source));
        }
    }
}
