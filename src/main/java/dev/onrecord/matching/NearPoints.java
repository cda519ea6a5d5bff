package dev.onrecord.matching;

import dev.onrecord.domain.record.ClaimId;
import dev.onrecord.store.MatchPoints;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The points of all claims in memory, one after the other, to find the nearest by looking at each. */
final class NearPoints {

    private final List<ClaimId> claims;
    private final byte[] points;
    private final double[] lengths;

    private NearPoints(List<ClaimId> claims, byte[] points, double[] lengths) {
        this.claims = claims;
        this.points = points;
        this.lengths = lengths;
    }

    static NearPoints of(MatchPoints kept) {
        var claims = new ArrayList<ClaimId>();
        var points = new ByteArrayOutputStream();
        var lengths = new ArrayList<Double>();
        kept.each((claim, point) -> {
            claims.add(claim);
            points.writeBytes(point);
            lengths.add(SmallPoint.length(point));
        });
        return new NearPoints(
                claims,
                points.toByteArray(),
                lengths.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Returns the claims whose points lie nearest, nearest first. */
    List<ClaimId> nearest(byte[] point, int limit) {
        var nearest = new PriorityQueue<Near>(Comparator.comparingDouble(Near::cosine));
        for (int i = 0; i < lengths.length; i++) {
            double cosine = SmallPoint.product(point, points, i * point.length) / lengths[i];
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
