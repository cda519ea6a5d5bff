package dev.onrecord.intake.draft;

import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.record.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * Maps each name in an object of a file to the field that it means.
 *
 * @param shape what the object is
 * @param path where it is in its record, such as {@code evidence[0].}; empty for the record itself
 */
record FieldSorting(RecordShape shape, String path, FieldMap maps, Findings findings) {

    /** Returns the fields by the names we know them by; unknown and repeated ones are among the findings. */
    Map<String, Node.Member> sorted(Node.Members object) {
        var fields = new HashMap<String, Node.Member>();
        for (Node.Member member : object.members()) {
            var field = maps.meant(shape, member.name());
            if (field == null) {
                refuseUnlessIgnored(member);
                continue;
            }
            var earlier = fields.putIfAbsent(field, member);
            if (earlier != null) {
                refuseSecond(member, earlier);
            }
        }
        return fields;
    }

    private void refuseSecond(Node.Member second, Node.Member first) {
        var message = second.name().equals(first.name())
                ? "given twice, expected once"
                : "says the same as " + first.name() + ", expected one of them";
        findings.add(second.line(), second.column(), path + second.name(), message, null);
    }

    private void refuseUnlessIgnored(Node.Member member) {
        if (maps.ignores(shape, member.name())) {
            return;
        }
        var name = shape.qualified(member.name());
        if (findings.isFirstUnknown(name)) {
            refuse(name, member);
        }
    }

    private void refuse(String name, Node.Member member) {
        var nearest = NearestWord.of(member.name(), shape.fields());
        findings.add(
                member.line(),
                member.column(),
                path + member.name(),
                "unknown field"
                        + nearest.map(word -> ", expected " + word + "?").orElse(""),
                new Remedy.MapField(name, nearest.orElse(null)));
    }
}
