package dev.onrecord.meaning;

/** How the points of the pieces of a text are combined; this depends on how the model was trained. */
enum Pooling {
    /** The mean of all points. */
    MEAN,
    /** The point of the first piece, which stands for the whole text. */
    FIRST;

    float[] of(float[][] pieces) {
        return this == FIRST ? pieces[0].clone() : sum(pieces);
    }

    private static float[] sum(float[][] points) {
        var sum = new float[points[0].length];
        for (float[] point : points) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += point[i];
            }
        }
        return sum;
    }
}
