package dev.onrecord.intake;

import dev.onrecord.store.Store;

/** The names that the record holds and those that the files bring. */
record Names(KnownNames parties, KnownNames sources, KnownNames stories) {

    static Names of(Store store) {
        var names = store.names();
        return new Names(
                new KnownNames(names.parties()), new KnownNames(names.sources()), new KnownNames(names.stories()));
    }
}
