package dev.onrecord.shell.command.session;

import dev.onrecord.domain.English;
import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.record.SealedHead;
import dev.onrecord.seal.Seal;
import dev.onrecord.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds seals against a record: it must still continue what was sealed. */
final class SealCheck {

    private final Store store;
    private final @Nullable String signer;
    private final List<String> faults = new ArrayList<>();
    private final TreeMap<Long, Seal> holding = new TreeMap<>();
    private final TreeMap<Long, String> changed = new TreeMap<>();

    /**
     * Creates it.
     *
     * @param signer the fingerprint of the key that must have signed; null for any
     */
    SealCheck(Store store, @Nullable String signer) {
        this.store = store;
        this.signer = signer;
    }

    /** Holds the seal of a file against the record. */
    void add(Path file) {
        try {
            add(file, Seal.read(file));
        } catch (InvalidInputException unreadable) {
            faults.add(String.valueOf(unreadable.getMessage()));
        }
    }

    private void add(Path file, Seal seal) {
        var sealed = seal.head();
        long held = store.entries().head().entries();
        if (!seal.isSigned()) {
            faults.add(file + " is no seal: its signature does not hold, so it was changed or never signed");
        } else if (signer != null && !signer.equals(seal.signer())) {
            faults.add(file + " was signed by " + seal.signer() + ", not by the key that was named, " + signer);
        } else if (!store.entries().hashOf(1).equals(Optional.of(sealed.record())) && held > 0) {
            faults.add(file + " is of another record, or E1 and all that follows it were changed since");
        } else if (held < sealed.entries()) {
            faults.add(
                    "the end of the record was cut off: " + English.count(sealed.entries(), "entry was", "entries were")
                            + " sealed on " + sealed.at() + ", and " + held + " are here (" + file + ")");
        } else if (!store.entries().continues(sealed)) {
            changed.put(
                    sealed.entries(),
                    "E" + sealed.entries() + " is not what was sealed on " + sealed.at() + " (" + file + ")");
        } else {
            holding.put(sealed.entries(), seal);
        }
    }

    /** Returns a line for each seal that does not hold; what was changed lies after the last seal that does. */
    List<String> faults() {
        var all = new ArrayList<>(faults);
        changed.forEach((entries, fault) -> {
            var sound = holding.floorKey(entries);
            all.add("the record was changed and its chain computed anew, "
                    + (sound == null ? "somewhere up to E" + entries : "after E" + sound + " and up to E" + entries)
                    + ": " + fault);
        });
        return all;
    }

    /** Returns what the newest seal that holds covers, in words that follow an "ok"; empty for none. */
    String covered() {
        var newest = holding.lastEntry();
        if (newest == null) {
            return "";
        }
        var seal = newest.getValue();
        return ", sealed up to E" + newest.getKey() + " on " + seal.head().at() + " by " + seal.signer()
                + since(store, seal.head());
    }

    /** Returns how much was recorded after a seal, in words that follow it. */
    static String since(Store store, SealedHead sealed) {
        long later = store.entries().head().entries() - sealed.entries();
        return later == 0 ? "" : "; " + English.count(later, "entry", "entries") + " since";
    }
}
