package dev.onrecord.matching;

import dev.onrecord.matching.text.Terms;
import dev.onrecord.matching.text.Words;
import dev.onrecord.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of {@link Signs}: {@code Fit STORE STORE-WITHOUT-TITLES CLAIMS.ndjson
 * QUERIES.ndjson}. Climbs to where the right
 * claims of the queries are likeliest among the candidates, likelihoods being as the exponentials of the scores, and prints
 * the weights as parts of 1.
 */
final class Fit {

    private static final int STEPS = 3000;
    private static final double STEP = 20;
    private static final double DAMPING = 1e-5;

    private Fit() {}

    public static void main(String[] arguments) throws IOException {
        var queries = LabData.queries(Path.of(arguments[3]));
        var byWords = new ArrayList<Example>();
        var byMeaning = new ArrayList<Example>();
        for (boolean textOnly : new boolean[] {false, true}) {
            try (var store = LabData.store(Path.of(arguments[textOnly ? 1 : 0]), Path.of(arguments[2]), textOnly)) {
                new SimilarClaims(store).catchUp(done -> {});
                byWords.addAll(examples(queries, store, null));
                var meanings = new Meanings(store, LabData.models());
                meanings.catchUp(Long.MAX_VALUE, done -> {});
                byMeaning.addAll(examples(queries, store, meanings));
            }
        }
        print("by words", byWords);
        print("by meaning", byMeaning);
    }

    private static List<Example> examples(List<LabData.Query> queries, Store store, @Nullable Meanings meanings) {
        var index = store.matchIndex();
        var terms = new Terms();
        var candidates = new Candidates(index, terms);
        var examples = new ArrayList<Example>();
        for (LabData.Query query : queries) {
            var asked = AskedTerms.of(Words.of(query.text()), terms, index);
            var example = Example.of(query, candidates.of(query.text(), asked, null, Set.of(), meanings));
            if (example.right().contains(true) && example.right().contains(false)) {
                examples.add(example);
            }
        }
        return examples;
    }

    private static void print(String how, List<Example> examples) {
        var weights = fitted(examples);
        double sum = Arrays.stream(weights).sum();
        System.out.printf("%s, %d examples:", how, examples.size());
        for (double weight : weights) {
            System.out.printf(" %.3f", weight / sum);
        }
        System.out.println();
    }

    private static double[] fitted(List<Example> examples) {
        var weights = new double[examples.get(0).signs().get(0).length];
        Arrays.fill(weights, 1);
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[weights.length];
            examples.forEach(example -> example.addSlope(weights, slope));
            for (int i = 0; i < weights.length; i++) {
                weights[i] += STEP * (slope[i] / examples.size() - DAMPING * weights[i]);
            }
        }
        return weights;
    }

    /**
     * The candidates of a query.
     *
     * @param signs those of each
     * @param right whether each is
     */
    private record Example(List<double[]> signs, List<Boolean> right) {

        static Example of(LabData.Query query, List<Candidate> candidates) {
            return new Example(
                    candidates.stream().map(candidate -> numbers(candidate.signs(), hasMeaning(candidates))).toList(),
                    candidates.stream().map(candidate -> query.relevant().contains(candidate.wording().claim().number())).toList());
        }

        private static boolean hasMeaning(List<Candidate> candidates) {
            return candidates.stream().anyMatch(candidate -> candidate.signs().meaning() != null);
        }

        private static double[] numbers(Signs signs, boolean hasMeaning) {
            return hasMeaning
                    ? new double[] {signs.matched(), signs.covered(), signs.characters(), orNone(signs.meaning())}
                    : new double[] {signs.matched(), signs.covered(), signs.characters()};
        }

        private static double orNone(@Nullable Double meaning) {
            return Objects.requireNonNullElse(meaning, 0.0);
        }

        void addSlope(double[] weights, double[] slope) {
            var likelihoods = new double[signs.size()];
            double all = 0;
            double allRight = 0;
            for (int i = 0; i < likelihoods.length; i++) {
                likelihoods[i] = Math.exp(score(signs.get(i), weights));
                all += likelihoods[i];
                allRight += right.get(i) ? likelihoods[i] : 0;
            }
            for (int i = 0; i < likelihoods.length; i++) {
                double part = (right.get(i) ? likelihoods[i] / allRight : 0) - likelihoods[i] / all;
                for (int j = 0; j < slope.length; j++) {
                    slope[j] += part * signs.get(i)[j];
                }
            }
        }

        private static double score(double[] signs, double[] weights) {
            double score = 0;
            for (int i = 0; i < weights.length; i++) {
                score += signs[i] * weights[i];
            }
            return score;
        }
    }
}
