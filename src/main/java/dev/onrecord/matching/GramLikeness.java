package dev.onrecord.matching;

import dev.onrecord.matching.text.Grams;
import dev.onrecord.matching.text.TextWord;
import dev.onrecord.matching.text.Words;
import dev.onrecord.store.match.MatchIndex;
import java.util.Arrays;
import java.util.List;

/**
 * Compares texts by the cosine of their runs of characters, rare runs counting more: what finds words with other endings,
 * typing errors and names spelt otherwise. Not safe for use by several threads.
 */
final class GramLikeness {

    /** A smaller sample is scaled up to this size, because it cannot tell what is common. */
    private static final int LEAST_CLAIMS = 1000;

    private final Grams grams = new Grams();
    private final float[] rarity = new float[Grams.NUMBERS];
    private final float[] asked = new float[Grams.NUMBERS];

    /**
     * Creates a comparison.
     *
     * @param sample claims from which is learnt how common runs are
     */
    GramLikeness(List<MatchIndex.IndexedText> sample) {
        var claims = new int[Grams.NUMBERS];
        for (MatchIndex.IndexedText wording : sample) {
            grams.read(Words.of(wording.text() + "\n" + wording.context()));
            for (int i = 0; i < grams.size(); i++) {
                claims[grams.number(i)]++;
            }
        }
        double size = Math.max(sample.size(), LEAST_CLAIMS);
        for (int number = 0; number < rarity.length; number++) {
            rarity[number] = (float) Math.log((size + 1) / (claims[number] + 1.0)) + 0.01f;
        }
    }

    /** Says what texts are compared with from now on. */
    void ask(List<TextWord> words) {
        Arrays.fill(asked, 0);
        grams.read(words);
        var length = length();
        for (int i = 0; i < grams.size(); i++) {
            asked[grams.number(i)] = (float) (weight(grams.number(i)) / length);
        }
    }

    /** Returns how alike a text is, from 0 to 1. */
    double to(List<TextWord> words) {
        grams.read(words);
        double product = 0;
        for (int i = 0; i < grams.size(); i++) {
            int number = grams.number(i);
            if (asked[number] > 0) {
                product += asked[number] * weight(number);
            }
        }
        var length = length();
        return length == 0 ? 0 : Math.min(1, product / length);
    }

    private double weight(int number) {
        int count = grams.count(number);
        return count == 1 ? rarity[number] : (1 + Math.log(count)) * rarity[number];
    }

    private double length() {
        double sum = 0;
        for (int i = 0; i < grams.size(); i++) {
            var weight = weight(grams.number(i));
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }
}
