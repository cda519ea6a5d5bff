package dev.onrecord.intake.draft;

import dev.onrecord.store.Store;

/** The names that the record holds and those that the files bring. */
public record Names(KnownNames parties, KnownNames sources, KnownNames stories) {

    /** Returns the names that the record holds. */
    public static Names of(Store store) {
        var names = store.names();
        return new Names(
                new KnownNames(names.parties()), new KnownNames(names.sources()), new KnownNames(names.stories()));
    }
}
