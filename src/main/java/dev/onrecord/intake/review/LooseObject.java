package dev.onrecord.intake.review;

import dev.onrecord.intake.record.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object of a review, read as what it should have been: texts and links come out of lists, numbers and objects, and
 * each time that is noted as a repair. Blank texts and {@code null} are absent.
 *
 * @param path where it stands in the review, such as {@code itemReviewed.}; empty for the review itself
 */
record LooseObject(Node.Members object, String path, Repairs repairs) {

    private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s,;|]+(?=https?:)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?");
    private static final List<String> OF_A_TEXT = List.of("@value", "name", "text");
    private static final List<String> OF_A_LINK = List.of("url", "@id", "contentUrl");

    /** Returns the value of a field; null where there is none. */
    @Nullable
    Node value(String field) {
        for (Node.Member member : object.members()) {
            if (member.name().equals(field) && !(member.value() instanceof Node.Nothing)) {
                return member.value();
            }
        }
        return null;
    }

    /** Returns the field that is given a second time; empty where each is given once. */
    Optional<Node.Member> repeated() {
        var names = new HashSet<String>();
        return object.members().stream()
                .filter(member -> !names.add(member.name()))
                .findFirst();
    }

    /** Returns the objects that a field holds, alone or in a list. */
    List<LooseObject> objects(String field) {
        return parts(value(field)).stream()
                .filter(Node.Members.class::isInstance)
                .map(part -> new LooseObject((Node.Members) part, path + field + ".", repairs))
                .toList();
    }

    private static List<Node> parts(@Nullable Node value) {
        if (value instanceof Node.Sequence list) {
            return list.elements().stream()
                    .flatMap(element -> parts(element).stream())
                    .toList();
        }
        return value == null || value instanceof Node.Nothing ? List.of() : List.of(value);
    }

    /** Returns the one text that a field should hold; where there are several, all of them in one. */
    Optional<FoundText> text(String field) {
        var texts = texts(field);
        if (texts.size() < 2) {
            return texts.stream().findFirst();
        }
        var joined = String.join(
                " / ", texts.stream().map(FoundText::text).distinct().toList());
        return Optional.of(texts.get(0).with(joined));
    }

    /** Returns the first of the fields that holds a text. */
    Optional<FoundText> firstText(String... fields) {
        return Arrays.stream(fields).flatMap(field -> text(field).stream()).findFirst();
    }

    /** Returns the names of the people and organisations that a field holds, as objects or as bare texts. */
    List<FoundText> names(String field) {
        return found(parts(value(field)), path + field, OF_A_TEXT).stream()
                .map(name -> name.with(name.text().strip()))
                .toList();
    }

    private List<FoundText> texts(String field) {
        var value = value(field);
        if (value instanceof Node.Sequence || value instanceof Node.Members) {
            repairs.add(value, path + field, value.described(), "read as the text in it");
        }
        return found(parts(value), path + field, OF_A_TEXT);
    }

    /** Returns the links that a field holds: texts, objects with a link, several in one text. */
    List<FoundText> links(String field) {
        var links = new ArrayList<FoundText>();
        for (FoundText found : found(parts(value(field)), path + field, OF_A_LINK)) {
            var parted = BETWEEN_LINKS.split(found.text().strip());
            if (parted.length > 1) {
                repairs.add(found.at(), found.field(), parted.length + " links in one text", "read as one each");
            }
            Arrays.stream(parted).map(found::with).forEach(links::add);
        }
        return links;
    }

    private List<FoundText> found(List<Node> parts, String field, List<String> inObjects) {
        return parts.stream()
                .flatMap(part -> found(part, field, inObjects).stream())
                .toList();
    }

    private List<FoundText> found(Node part, String field, List<String> inObjects) {
        if (part instanceof Node.Members members) {
            var inside = new LooseObject(members, field + ".", repairs);
            if (inObjects.equals(OF_A_TEXT) && isByLanguage(members)) {
                return inside.byLanguage();
            }
            return inObjects.stream()
                    .map(name -> found(parts(inside.value(name)), field + "." + name, inObjects))
                    .filter(texts -> !texts.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        if (part instanceof Node.Numeral number) {
            repairs.add(part, field, part.described(), "read as a text");
            return List.of(new FoundText(number.value(), part, field));
        }
        if (!(part instanceof Node.Text text)) {
            return absent(part, field);
        }
        var found = found(text, field);
        return (inObjects.equals(OF_A_TEXT) ? found.map(this::withoutMarkup) : found)
                .stream().toList();
    }

    private FoundText withoutMarkup(FoundText found) {
        if (!Markup.isIn(found.text())) {
            return found;
        }
        repairs.add(found.at(), found.field(), "marks of a web page in the text", "taken out");
        return found.with(Markup.removedFrom(found.text()));
    }

    private static boolean isByLanguage(Node.Members object) {
        return !object.members().isEmpty()
                && object.members().stream()
                        .allMatch(member ->
                                LANGUAGE.matcher(member.name()).matches() && member.value() instanceof Node.Text);
    }

    /** Returns the text in the language that is named first. */
    private List<FoundText> byLanguage() {
        var first = object.members().get(0);
        if (object.members().size() > 1) {
            var others =
                    object.members().stream().skip(1).map(Node.Member::name).toList();
            repairs.add(
                    object,
                    path + first.name(),
                    "a text in several languages",
                    "left out in " + String.join(", ", others));
        }
        return found((Node.Text) first.value(), path + first.name()).stream().toList();
    }

    /** Returns the language that a field says its text is in; empty where it says none. */
    Optional<String> language(String field) {
        if (!(value(field) instanceof Node.Members object)) {
            return Optional.empty();
        }
        if (isByLanguage(object)) {
            return Optional.of(object.members().get(0).name());
        }
        return new LooseObject(object, "", repairs).value("@language") instanceof Node.Text language
                        && LANGUAGE.matcher(language.value()).matches()
                ? Optional.of(language.value())
                : Optional.empty();
    }

    private List<FoundText> absent(Node part, String field) {
        repairs.add(part, field, part.described(), "taken as missing");
        return List.of();
    }

    private Optional<FoundText> found(Node.Text text, String field) {
        if (text.value().isBlank()) {
            repairs.add(text, field, "a blank text", "taken as missing");
            return Optional.empty();
        }
        if (text.value().indexOf(QuoteMender.MENDED) < 0) {
            return Optional.of(new FoundText(text.value(), text, field));
        }
        repairs.add(text, field, "a quote inside the text without \\ before it", "taken as a part of the text");
        return Optional.of(new FoundText(text.value().replace(QuoteMender.MENDED, '"'), text, field));
    }
}
