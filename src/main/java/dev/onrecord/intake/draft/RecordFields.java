package dev.onrecord.intake.draft;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.Remedy;
import dev.onrecord.domain.TermReader;
import dev.onrecord.domain.date.DateOrder;
import dev.onrecord.domain.date.DateReader.Direction;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.record.Rules;
import dev.onrecord.domain.vocabulary.Term;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.text.Characters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of a record, by the names we know them by. What is wrong with a field goes to the findings,
 * and the field counts as absent. Blank texts and {@code null} are absent too.
 */
final class RecordFields {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final int LONGEST_SHOWN = 60;

    private final Node.Members object;
    private final String path;
    private final FieldMap maps;
    private final Findings findings;
    private final Map<String, Node.Member> fields;

    /**
     * Sorts the fields of an object out.
     *
     * @param path where the object is in its record, such as {@code evidence[0].}; empty for the record itself
     */
    RecordFields(RecordShape shape, Node.Members object, String path, FieldMap maps, Findings findings) {
        this.object = object;
        this.path = path;
        this.maps = maps;
        this.findings = findings;
        this.fields = new FieldSorting(shape, path, maps, findings).sorted(object);
    }

    boolean has(String field) {
        return given(field) != null;
    }

    /** Tells whether there are no others than these. */
    boolean areAmong(Set<String> names) {
        return names.containsAll(fields.keySet());
    }

    private Node.@Nullable Member given(String field) {
        var member = fields.get(field);
        return member == null || isAbsent(member.value()) ? null : member;
    }

    private static boolean isAbsent(Node value) {
        return value instanceof Node.Nothing
                || value instanceof Node.Text text && text.value().isBlank();
    }

    /** Returns the object or the list or the text that a field holds, whatever it is. */
    @Nullable
    Node node(String field) {
        var member = given(field);
        return member == null ? null : member.value();
    }

    /** Tells whether a field holds texts rather than objects. */
    boolean holdsTexts(String field) {
        var value = node(field);
        return value instanceof Node.Text
                || value instanceof Node.Sequence list
                        && list.elements().stream().anyMatch(Node.Text.class::isInstance);
    }

    @Nullable
    String text(String field) {
        var member = given(field);
        return member == null
                ? null
                : text(member.value(), path + member.name()).orElse(null);
    }

    /**
     * Returns the text of a field that must be there.
     *
     * @param need what it is for, such as {@code a claim needs one}
     * @return null where there is none, which is among the findings then
     */
    @Nullable
    String required(String field, String need) {
        if (!has(field)) {
            missing(field, need);
        }
        return text(field);
    }

    void missing(String field, String need) {
        var blank = fields.get(field);
        var message = (blank != null && blank.value() instanceof Node.Text ? "blank" : "missing") + ", " + need;
        if (blank == null) {
            findings.add(object.line(), object.column(), path + field, message, null);
        } else {
            findings.add(blank.value().line(), blank.value().column(), path + blank.name(), message, null);
        }
    }

    private Optional<String> text(Node value, String name) {
        if (!(value instanceof Node.Text text)) {
            var isScalar = value instanceof Node.Numeral || value instanceof Node.Flag;
            refuse(value, name, "a text", isScalar ? new Remedy.Words("write it in double quotes") : null);
            return Optional.empty();
        }
        var fault = Characters.faultIn(text.value());
        fault.ifPresent(found -> findings.add(value.line(), value.column(), name, found, null));
        return fault.isPresent() ? Optional.empty() : Optional.of(text.value());
    }

    private void refuse(Node value, String name, String expected, @Nullable Remedy remedy) {
        findings.add(
                value.line(), value.column(), name, "found " + value.described() + ", expected " + expected, remedy);
    }

    /** Returns the texts of a field: of a list, or of one text in which semicolons part them. */
    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        var member = given(field);
        if (member == null) {
            return texts;
        }
        if (member.value() instanceof Node.Sequence list) {
            int index = 0;
            for (Node element : list.elements()) {
                text(element, path + member.name() + "[" + index++ + "]").ifPresent(texts::add);
            }
        } else if (member.value() instanceof Node.Text text) {
            text(text, path + member.name()).ifPresent(cell -> texts.addAll(parted(field, member, cell)));
        } else {
            refuse(member.value(), path + member.name(), "a list of texts", null);
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private List<String> parted(String field, Node.Member member, String cell) {
        if (!findings.file().mayBeSeveral(field, cell)) {
            return CellList.of(cell, findings.file().split(field));
        }
        findings.addOfFile(
                "several " + field,
                member.value(),
                path + member.name(),
                "\"" + Characters.cut(cell.strip(), LONGEST_SHOWN) + "\" may be one name or several",
                new Remedy.SplitField(field));
        return List.of();
    }

    /** Returns the date on which something is to happen. */
    @Nullable
    PartialDate date(String field) {
        return dated(field, Direction.FUTURE, date -> date);
    }

    /** Returns the date on which something happened; one in the future is a finding. */
    @Nullable
    PartialDate happened(String field, Instant now) {
        return dated(field, Direction.PAST, date -> Rules.happened(date, now));
    }

    private @Nullable PartialDate dated(String field, Direction direction, UnaryOperator<PartialDate> check) {
        var member = fields.get(field);
        if (member == null) {
            return null;
        }
        var key = path.isEmpty() ? member.name() : INDEX.matcher(path).replaceAll("") + member.name();
        var dates = findings.file().dates();
        if (member.value() instanceof Node.Text text && dates.isUndecided(key, text.value())) {
            findings.addOfFile(
                    "order " + key,
                    text,
                    path + member.name(),
                    "ambiguous date: \"" + text.value().strip() + "\" is " + DateOrder.readings(text.value())
                            + ", and no other date there tells which",
                    Remedy.Plain.ORDER_DATES);
            return null;
        }
        return value(field, text -> check.apply(dates.read(key, text, direction)));
    }

    /** Returns the term that a field names; a number stands for the digit that it is. */
    <T extends Enum<T> & Term> @Nullable T term(Class<T> vocabulary, String what, String field) {
        if (node(field) instanceof Node.Numeral digit) {
            return valueOf(digit, path + field, digit.value(), text -> TermReader.read(vocabulary, what, text));
        }
        return value(field, text -> TermReader.read(vocabulary, what, text));
    }

    /** Returns the term that a field names which must be there; null where there is none, which is a finding then. */
    <T extends Enum<T> & Term> @Nullable T requiredTerm(Class<T> vocabulary, String what, String field) {
        if (!has(field)) {
            missing(field, "expected one of " + String.join(", ", Term.words(vocabulary)));
        }
        return term(vocabulary, what, field);
    }

    /** Returns the text of a field as parsed by a reader; null and a finding where it refuses the text. */
    <T> @Nullable T value(String field, Function<String, T> reader) {
        var text = text(field);
        var member = fields.get(field);
        return text == null || member == null ? null : valueOf(member.value(), path + member.name(), text, reader);
    }

    private <T> @Nullable T valueOf(Node value, String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (InvalidInputException | RefusedException invalid) {
            findings.add(
                    value.line(),
                    value.column(),
                    name,
                    FileMessages.shown(invalid.getMessage()) + FileMessages.expected(invalid),
                    FileMessages.remedy(invalid));
            return null;
        }
    }

    @Nullable
    Boolean flag(String field) {
        var value = node(field);
        if (value instanceof Node.Flag flag) {
            return flag.value();
        }
        if (value != null) {
            refuse(value, path + field, "true or false", null);
        }
        return null;
    }

    @Nullable
    Long size(String field) {
        var value = node(field);
        if (value instanceof Node.Numeral number && number.value().matches("\\d{1,18}")) {
            return Long.valueOf(number.value());
        }
        if (value != null) {
            refuse(value, path + field, "a whole number of bytes", null);
        }
        return null;
    }

    /** Returns the objects in the list of a field, or the one that stands there without a list. */
    List<RecordFields> objects(RecordShape shape, String field) {
        var value = node(field);
        if (value == null) {
            return List.of();
        }
        var objects = new ArrayList<RecordFields>();
        var elements = value instanceof Node.Sequence list ? list.elements() : List.of(value);
        for (int i = 0; i < elements.size(); i++) {
            object(shape, elements.get(i), path + field + "[" + i + "]").ifPresent(objects::add);
        }
        return objects;
    }

    /** Returns the object that a field holds; empty where it is none. */
    Optional<RecordFields> object(RecordShape shape, String field) {
        return node(field) instanceof Node.Members members ? object(shape, members, path + field) : Optional.empty();
    }

    private Optional<RecordFields> object(RecordShape shape, Node value, String name) {
        if (value instanceof Node.Members members) {
            return Optional.of(new RecordFields(shape, members, name + ".", maps, findings));
        }
        refuse(value, name, "an object", null);
        return Optional.empty();
    }

    /** Says that something about the object as a whole is wrong. */
    void refuse(@Nullable String field, String message, @Nullable Remedy remedy) {
        var name = field == null ? path.replaceFirst("\\.$", "") : path + field;
        findings.add(object.line(), object.column(), name, message, remedy);
    }
}
