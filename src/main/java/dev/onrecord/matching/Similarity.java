package dev.onrecord.matching;

import org.jspecify.annotations.Nullable;

/**
 * How similar a text and a claim are by several measures, each from 0 to 1.
 *
 * @param isSame whether they have the same words in the same order
 * @param matched how much of the greatest BM25 the claim has, its root
 * @param covered how much of what the text says the claim says too, rare words counting more
 * @param characters the cosine of their runs of characters
 * @param meaning how close they are in meaning; null where that is not known
 */
record Similarity(
        boolean isSame,
        double matched,
        double covered,
        double characters,
        @Nullable Double meaning) {

    /**
     * Returns how alike the two are, from 0 to 1. The weights were fitted by the log-likelihood of the right claim among the
     * candidates, over the training queries of CheckThat! 2020 (task 2), with and without the titles of the claims.
     *
     * @see <a href="https://ceur-ws.org/Vol-2696/paper_265.pdf">Barrón-Cedeño and others, Overview of CheckThat! 2020
     *     English</a>
     */
    double score() {
        if (isSame) {
            return 1;
        }
        return meaning == null
                ? 0.305 * matched + 0.18 * covered + 0.515 * characters
                : 0.172 * matched + 0.151 * covered + 0.254 * characters + 0.423 * meaning;
    }
}
