package dev.onrecord.shell.grammar;

import org.jspecify.annotations.Nullable;

/**
 * Something that a command takes: the declaration, and the key to what was {@linkplain Arguments given}.
 *
 * @param <T> the type of a single value
 */
public sealed interface Parameter<T> {

    /** Returns an argument that stands by its place; it is required unless made {@link Argument#optional()}. */
    static <T> Argument<T> argument(String name, ValueType<T> type, String description) {
        return new Argument<>(name, type, description, true, false);
    }

    /** Returns an option with a value, named without its dashes. */
    static <T> Option<T> option(String name, ValueType<T> type, String description) {
        return new Option<>(name, type, description, false, false, null, null);
    }

    /** Returns an option without a value, named without its dashes; {@code --no-NAME} is its opposite. */
    static Flag flag(String name, String description) {
        return new Flag(name, description);
    }

    /** Returns the name: {@code CLAIM} of an argument, {@code because} of an option. */
    String name();

    /** Returns a phrase for help. */
    String description();

    /** Returns whether a command cannot go without it. */
    boolean isRequired();

    /** Returns whether it can have several values. */
    boolean isRepeatable();

    /** Returns it as messages name it: {@code CLAIM}, {@code --because}. */
    String written();

    /** Returns how it is written with its value: {@code CLAIM…}, {@code --because TEXT}. */
    String form();

    /** Returns its part of the usage line, in brackets where it can be left out. */
    default String usage() {
        return isRequired() ? form() : "[" + form() + "]";
    }

    /**
     * An argument that stands by its place among the others.
     *
     * @param type how its word becomes a value
     * @param isRepeatable whether it takes as many words as there are, {@code CLAIM…}
     */
    record Argument<T>(String name, ValueType<T> type, String description, boolean isRequired, boolean isRepeatable)
            implements Parameter<T> {

        /** Returns this argument as one that can be left out. */
        public Argument<T> optional() {
            return new Argument<>(name, type, description, false, isRepeatable);
        }

        /** Returns this argument as one that takes as many words as there are. */
        public Argument<T> variadic() {
            return new Argument<>(name, type, description, isRequired, true);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String written() {
            return name;
        }

        @Override
        public String form() {
            return isRepeatable ? name + "…" : name;
        }
    }

    /**
     * An option with a value.
     *
     * @param type how its word becomes a value
     * @param family what the usage line calls it together with others, such as {@code QUERY}; null where it stands alone
     * @param unlessGiven what is read where it is left out, as it would be typed; null where that means nothing
     */
    record Option<T>(
            String name,
            ValueType<T> type,
            String description,
            boolean isRequired,
            boolean isRepeatable,
            @Nullable String family,
            @Nullable String unlessGiven)
            implements Parameter<T> {

        /** Returns this option as one that a command cannot go without. */
        public Option<T> required() {
            return new Option<>(name, type, description, true, isRepeatable, family, unlessGiven);
        }

        /** Returns this option as one that may be given several times. */
        public Option<T> repeatable() {
            return new Option<>(name, type, description, isRequired, true, family, unlessGiven);
        }

        /** Returns this option as one of many that the usage line calls by a common name. */
        public Option<T> within(String family) {
            return new Option<>(name, type, description, isRequired, isRepeatable, family, unlessGiven);
        }

        /** Returns this option as one that is read, and recorded, as if it had been typed so where it is left out. */
        public Option<T> unlessGiven(String typed) {
            return new Option<>(
                    name, type, description + "; " + typed + " unless given", isRequired, isRepeatable, family, typed);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String written() {
            return "--" + name;
        }

        @Override
        public String form() {
            return written() + " " + type.label();
        }

        @Override
        public String usage() {
            if (family != null) {
                return "[" + family + "]";
            }
            return Parameter.super.usage() + (isRepeatable ? "…" : "");
        }
    }

    /** An option without a value. */
    record Flag(String name, String description) implements Parameter<Boolean> {

        /** Returns the name of its opposite: {@code no-NAME}. */
        public String opposite() {
            return "no-" + name;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public boolean isRepeatable() {
            return false;
        }

        @Override
        public String written() {
            return "--" + name;
        }

        @Override
        public String form() {
            return written();
        }
    }
}
