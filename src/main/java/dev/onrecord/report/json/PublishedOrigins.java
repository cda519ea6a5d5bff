package dev.onrecord.report.json;

import dev.onrecord.domain.origin.Origins;

/** Where a claim comes from, in numbers. */
record PublishedOrigins(int traced, int unresolved, boolean circular, int reports) {

    static PublishedOrigins of(Origins origins) {
        return new PublishedOrigins(
                origins.traced().size(), origins.unresolved().size(), origins.isCircular(), origins.reports());
    }
}
