package dev.onrecord.intake.record;

import dev.onrecord.intake.text.Characters;
import java.util.List;

/** A value of a file, with the place where it stands. */
public sealed interface Node {

    int line();

    int column();

    /** Returns what it is, as it is said after "found". */
    String described();

    record Text(String value, int line, int column) implements Node {
        @Override
        public String described() {
            return "a text";
        }
    }

    record Numeral(String value, int line, int column) implements Node {
        @Override
        public String described() {
            return "the number " + Characters.cut(value, 20);
        }
    }

    record Flag(boolean value, int line, int column) implements Node {
        @Override
        public String described() {
            return String.valueOf(value);
        }
    }

    record Nothing(int line, int column) implements Node {
        @Override
        public String described() {
            return "null";
        }
    }

    record Sequence(List<Node> elements, int line, int column) implements Node {
        @Override
        public String described() {
            return "a list";
        }
    }

    record Members(List<Member> members, int line, int column) implements Node {

        /** Tells whether there is a field of a name. */
        public boolean has(String name) {
            return members.stream().anyMatch(member -> member.name().equals(name));
        }

        @Override
        public String described() {
            return "an object";
        }
    }

    /**
     * A named value.
     *
     * @param line of the name
     * @param column of the name
     */
    record Member(String name, int line, int column, Node value) {}
}
