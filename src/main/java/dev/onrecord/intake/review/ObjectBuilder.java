package dev.onrecord.intake.review;

import dev.onrecord.intake.record.Node;
import java.util.ArrayList;
import java.util.List;

/** Builds an object that takes the place of another one. */
final class ObjectBuilder {

    private final Node.Members at;
    private final List<Node.Member> members = new ArrayList<>();

    ObjectBuilder(Node.Members at) {
        this.at = at;
    }

    void add(String name, String text) {
        add(name, new Node.Text(text, at.line(), at.column()));
    }

    void add(String name, Node value) {
        members.add(new Node.Member(name, value.line(), value.column(), value));
    }

    Node.Members object() {
        return new Node.Members(members, at.line(), at.column());
    }
}
