package dev.onrecord.meaning;

/** How the points of the pieces of a text make that of the text, which is as the model was trained. */
enum Pooling {
    /** By their middle. */
    MEAN,
    /** By the first, which stands for the whole. */
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
