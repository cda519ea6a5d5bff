package dev.onrecord.store.query;

import java.util.List;

/** The names in one view of the record, in lists that are sorted and without repetition. */
public interface KnownNames {

    /** Returns the speakers, and the parties that claims are about or that were asked or answered. */
    List<String> parties();

    /** Returns the sources that were described or cited. */
    List<String> sources();

    /** Returns the stories that were opened or that have claims. */
    List<String> stories();

    /** Returns the tags of claims. */
    List<String> tags();
}
