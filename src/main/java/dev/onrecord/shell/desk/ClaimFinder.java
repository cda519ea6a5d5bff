package dev.onrecord.shell.desk;

import dev.onrecord.domain.ClaimId;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.UnknownNameException;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimKey;
import dev.onrecord.domain.record.Cutoff;
import dev.onrecord.store.query.ClaimsInView;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the claims that selectors name. */
public final class ClaimFinder {

    private final Desk desk;
    private final Cutoff cutoff;
    private @Nullable ClaimsInView claims;

    /** Creates it for the claims as they are. */
    public ClaimFinder(Desk desk) {
        this(desk, desk.present());
    }

    /** Creates it for the claims of a view. */
    public ClaimFinder(Desk desk, Cutoff cutoff) {
        this.desk = desk;
        this.cutoff = cutoff;
    }

    /**
     * Returns the claims that the selectors name, as they stand in the view, each once, in the order named.
     *
     * @throws UnknownNameException where one of them names no claim
     */
    public List<Claim> find(Collection<ClaimSelector> selectors) {
        var ids = new LinkedHashSet<ClaimId>();
        selectors.forEach(selector -> ids.addAll(ids(selector)));
        return held(ids);
    }

    /** Returns claims by their numbers, which {@link #ids} found, as they stand in the view. */
    public List<Claim> held(Collection<ClaimId> ids) {
        return desk.store().claims().folded(ids, cutoff);
    }

    /**
     * Returns how many words name claims before the first that does not, in words that are claims and then something else:
     * the first one, whatever it is, then those that are claims by their form, or keys that the record knows.
     */
    public int claimsBefore(List<String> words) {
        int count = Math.min(1, words.size());
        while (count < words.size() && isNamed(words.get(count))) {
            count++;
        }
        return count;
    }

    /** Tells whether a word names claims: by its form, or as a key that the record knows. */
    public boolean isNamed(String word) {
        return ClaimSelector.findByForm(word).isPresent()
                || ClaimKey.allows(word) && claims().findByKey(word).isPresent();
    }

    /** Returns the one claim that a selector names. */
    public Claim one(ClaimSelector selector) {
        var claims = find(List.of(selector));
        if (claims.size() != 1) {
            throw new RefusedException("this takes exactly one claim, not " + claims.size(), null, null, null);
        }
        return claims.get(0);
    }

    /** Returns the numbers of the claims that a selector names, each once, in the order named. */
    public Set<ClaimId> ids(ClaimSelector selector) {
        var ids = new LinkedHashSet<ClaimId>();
        selector.parts().forEach(part -> ids.addAll(ids(part)));
        return ids;
    }

    private List<ClaimId> ids(ClaimSelector.Part part) {
        if (part instanceof ClaimSelector.Numbered numbered) {
            return List.of(numbered(numbered));
        } else if (part instanceof ClaimSelector.Key key) {
            return List.of(claims().findByKey(key.typed()).orElseThrow(() -> noKey(key.typed())));
        } else if (part instanceof ClaimSelector.Range range) {
            return range(range);
        }
        return List.of(desk.memory()
                .last()
                .filter(this::exists)
                .orElseThrow(() -> new UnknownNameException(
                        "@last names no claim yet", "@last", null, "it is the claim last added or shown")));
    }

    private ClaimId numbered(ClaimSelector.Numbered numbered) {
        var key = claims().findByKey(numbered.typed());
        if (!exists(numbered.id())) {
            return key.orElseThrow(() -> noClaim(numbered.id(), numbered.typed()));
        }
        if (key.isPresent() && !key.get().equals(numbered.id())) {
            throw new RefusedException(
                    numbered.typed() + " is the number of one claim and the key of " + key.get(),
                    numbered.typed(),
                    null,
                    "name the second as " + key.get() + "; edit the key of either");
        }
        return numbered.id();
    }

    private List<ClaimId> range(ClaimSelector.Range range) {
        for (ClaimId end : List.of(range.first(), range.last())) {
            if (!exists(end)) {
                throw noClaim(end, range.typed());
            }
        }
        return claims().between(range.first(), range.last());
    }

    private boolean exists(ClaimId id) {
        return claims().exists(id);
    }

    private UnknownNameException noClaim(ClaimId id, String typed) {
        var newest = claims().newest();
        return new UnknownNameException(
                "no claim " + id
                        + newest.map(highest -> " (the highest is " + highest + ")")
                                .orElse(""),
                typed,
                null,
                newest.isPresent() ? "list shows the claims" : "there are no claims yet: add or load some");
    }

    private UnknownNameException noKey(String key) {
        return new UnknownNameException(
                "no claim has the key \"" + key + "\"",
                key,
                NearestWord.of(key, claims().keys()).orElse(null),
                null);
    }

    private ClaimsInView claims() {
        if (claims == null) {
            claims = desk.store().claims().in(cutoff);
        }
        return claims;
    }
}
