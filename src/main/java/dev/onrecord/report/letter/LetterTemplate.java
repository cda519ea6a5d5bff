package dev.onrecord.report.letter;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter in the desk's own words, with {@code {fields}} that are filled in. A line of which nothing is left because its
 * fields are empty is dropped.
 *
 * @param text the words, with fields
 */
public record LetterTemplate(String text) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\s]*)\\}");

    /** What a desk begins with. */
    public static final LetterTemplate STANDARD = new LetterTemplate("""
            To {party}

            We are checking claims that concern you, and ask for your answer before we publish.

            {questions}

            If a claim is wrong in part, please say in which part, and what shows it. We shall say what you answered,
            and where no answer came in time, that none came.

            {byline}
            {house}
            {url}
            """);

    /** What is filled in. */
    public enum Field implements Term {
        PARTY("party", "who is asked"),
        QUESTIONS("questions", "the claims, the questions and their deadlines"),
        DEADLINE("deadline", "the earliest deadline"),
        DATE("date", "the day of the letter"),
        HOUSE("house", "the name of the organisation"),
        URL("url", "its page"),
        BYLINE("byline", "whose work it is"),
        CORRECTIONS("corrections", "where errors are reported");

        private final Texts texts;

        Field(String published, String description) {
            this.texts = new Texts(published, description);
        }

        @Override
        public Texts texts() {
            return texts;
        }
    }

    /**
     * Checks the fields.
     *
     * @throws InvalidInputException for a field that does not exist, and where the questions have no place
     */
    public LetterTemplate {
        var named = FIELD.matcher(text).results().map(found -> found.group(1)).toList();
        for (String name : named) {
            if (!Term.words(Field.class).contains(name)) {
                throw new InvalidInputException(
                        "the template has no field {" + name + "}",
                        null,
                        NearestWord.of(name, Term.words(Field.class)).orElse(null),
                        "one of " + String.join(", ", Term.words(Field.class)));
            }
        }
        if (!named.contains(Field.QUESTIONS.published())) {
            throw new InvalidInputException(
                    "the template has no place for the questions", null, null, "put {questions} where they belong");
        }
    }

    /** Returns the letter. */
    String fill(Function<Field, String> values) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            var filled = FIELD.matcher(line).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
            if (line.isBlank() || !filled.isBlank()) {
                lines.add(filled);
            }
        }
        return String.join("\n", lines).strip() + "\n";
    }

    private static String value(MatchResult found, Function<Field, String> values) {
        return values.apply(Field.valueOf(found.group(1).toUpperCase(Locale.ROOT)));
    }
}
