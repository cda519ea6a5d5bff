package dev.onrecord.matching;

/** Points with one byte for each number: a quarter of the memory, and precise enough to find what lies near. */
final class SmallPoint {

    private static final int GREATEST = 127;

    private SmallPoint() {}

    static byte[] of(float[] point) {
        float greatest = 0;
        for (float number : point) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        var small = new byte[point.length];
        for (int i = 0; i < point.length; i++) {
            small[i] = (byte) Math.round(GREATEST * point[i] / greatest);
        }
        return small;
    }

    /** Returns the product of a point with one of many that lie in a row. */
    static int product(byte[] point, byte[] many, int from) {
        int product = 0;
        for (int i = 0; i < point.length; i++) {
            product += point[i] * many[from + i];
        }
        return product;
    }

    /** Returns how far a point is from the middle. */
    static double length(byte[] point) {
        return Math.sqrt(product(point, point, 0));
    }

    /** Returns the cosine of the angle between two points. */
    static double cosine(byte[] point, byte[] other) {
        return product(point, other, 0) / (length(point) * length(other));
    }
}
