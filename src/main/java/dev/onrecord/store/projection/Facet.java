package dev.onrecord.store.projection;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.Entry;
import dev.onrecord.domain.record.SameAs;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name that claims are found by: of a tag, a party, a source, a kind of response or another claim. A claim can have several
 * of each.
 */
public record Facet(String kind, String name) {

    /** The kind of a tag. */
    public static final String TAG = "tag";
    /** The kind of a party that a claim is about. */
    public static final String ABOUT = "about";
    /** The kind of a party that a claim names in any way. */
    public static final String PARTY = "party";
    /** The kind of a kind of response. */
    public static final String RESPONSE = "response";
    /** The kind of a source. */
    public static final String SOURCE = "source";

    /** The kind of a claim that another is linked to as the same. */
    static final String SAME = "same";

    static Set<Facet> of(Claim claim) {
        var facets = new LinkedHashSet<Facet>();
        claim.content().tags().forEach(tag -> facets.add(new Facet(TAG, tag)));
        claim.content().about().forEach(party -> facets.add(new Facet(ABOUT, party)));
        claim.parties().forEach(party -> facets.add(new Facet(PARTY, party)));
        links(claim).forEach(other -> facets.add(new Facet(SAME, other)));
        claim.responses()
                .forEach(entry ->
                        facets.add(new Facet(RESPONSE, entry.statement().kind().published())));
        claim.sources().forEach(source -> facets.add(new Facet(SOURCE, source)));
        return facets;
    }

    /** Returns the claims that one was ever linked to: an earlier view can hold a link that was removed since. */
    private static Stream<String> links(Claim claim) {
        return claim.history().stream()
                .map(Entry::statement)
                .filter(SameAs.class::isInstance)
                .map(statement -> ((SameAs) statement).other().toString());
    }
}
