package dev.onrecord.domain.origin;

import java.util.List;

/**
 * A citation: one source carried the claim.
 *
 * @param from the sources that it took the claim from; empty when it names none
 */
public record Link(String source, List<String> from) {

    /** Keeps its own copy of the list. */
    public Link {
        from = List.copyOf(from);
    }
}
