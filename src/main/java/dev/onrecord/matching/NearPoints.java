package dev.onrecord.matching;

import dev.onrecord.domain.ClaimId;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The points of all claims by one model in memory, one after the other, to find the nearest by looking at each. */
final class NearPoints {

    private final List<ClaimId> claims = new ArrayList<>();
    private final List<Double> lengths = new ArrayList<>();
    private final ByteArrayOutputStream added = new ByteArrayOutputStream();
    private byte[] points = {};

    void add(ClaimId claim, byte[] point) {
        claims.add(claim);
        lengths.add(SmallPoint.length(point));
        added.writeBytes(point);
    }

    /** Returns the claims whose points lie nearest, nearest first. */
    List<ClaimId> nearest(byte[] point, int limit) {
        if (points.length != added.size()) {
            points = added.toByteArray();
        }
        var nearest = new PriorityQueue<Near>(Comparator.comparingDouble(Near::cosine));
        for (int i = 0; i < claims.size(); i++) {
            double cosine = SmallPoint.product(point, points, i * point.length) / lengths.get(i);
            if (nearest.size() < limit) {
                nearest.add(new Near(i, cosine));
            } else if (cosine > nearest.element().cosine()) {
                nearest.remove();
                nearest.add(new Near(i, cosine));
            }
        }
        return nearest.stream()
                .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                .map(near -> claims.get(near.index()))
                .toList();
    }

    private record Near(int index, double cosine) {}
}
