package dev.onrecord.matching;

import org.jspecify.annotations.Nullable;

/**
 * How much each sign of likeness counts. The numbers were fitted by the log-likelihood of the right claim among the
 * candidates, over the training queries of CheckThat! 2020 (task 2), with and without the titles of the claims.
 *
 * @see <a href="https://ceur-ws.org/Vol-2696/paper_265.pdf">Barrón-Cedeño and others, Overview of CheckThat! 2020
 *     English</a>
 */
final class Weights {

    private Weights() {}

    /**
     * Returns how alike a text and a claim are, from 0 to 1.
     *
     * @param matched how much of the greatest BM25 the claim has, its root
     * @param covered how much of what the text says the claim says too, rare words counting more
     * @param characters the cosine of their runs of characters
     * @param meaning the cosine of their meanings; null where that is not known
     */
    static double score(double matched, double covered, double characters, @Nullable Double meaning) {
        return meaning == null
                ? 0.305 * matched + 0.18 * covered + 0.515 * characters
                : 0.183 * matched + 0.16 * covered + 0.281 * characters + 0.376 * meaning;
    }
}
