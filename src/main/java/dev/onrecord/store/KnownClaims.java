package dev.onrecord.store;

import dev.onrecord.domain.record.Claim;
import dev.onrecord.domain.record.ClaimContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some claims, found by what makes two claims the same. */
final class KnownClaims {

    private final Map<String, Claim> byKey = new HashMap<>();
    private final Map<Long, List<Claim>> byFingerprint = new HashMap<>();

    /** Takes claims in the order of their numbers: of several that are the same, the first is found. */
    KnownClaims(List<Claim> claims) {
        for (Claim claim : claims) {
            var key = claim.content().key();
            if (key != null) {
                byKey.put(key, claim);
            } else {
                byFingerprint
                        .computeIfAbsent(ClaimRow.identity(claim.content()), ignored -> new ArrayList<>())
                        .add(claim);
            }
        }
    }

    Optional<Claim> same(ClaimContent content) {
        Store.stopIfInterrupted();
        if (content.key() != null) {
            return Optional.ofNullable(byKey.get(content.key()));
        }
        return byFingerprint.getOrDefault(ClaimRow.identity(content), List.of()).stream()
                .filter(claim -> claim.content().isSameAs(content))
                .findFirst();
    }
}
