package dev.onrecord.intake.draft;

import dev.onrecord.domain.date.DateOrder;
import dev.onrecord.domain.date.SpreadsheetDay;
import dev.onrecord.domain.date.WrittenDate;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all the dates in one column of a file, or in one field of its objects, have in common. */
final class ColumnDates {

    private final Set<DateOrder> orders = EnumSet.allOf(DateOrder.class);
    private boolean hasOrders;
    private boolean hasAmbiguous;
    private long dates;
    private long dayNumbers;
    private long others;

    /** Looks through a whole file, holding nothing. */
    static ColumnDates of(RecordReader file, String key) {
        var found = new ColumnDates();
        try (file) {
            for (var record = file.next(); record != null; record = file.next()) {
                var fields = fields(record);
                if (fields != null) {
                    found.look(fields, "", key);
                }
            }
        }
        return found;
    }

    private static Node.@Nullable Members fields(RawRecord record) {
        return record instanceof RawRecord.OfClaim claim ? claim.fields() : null;
    }

    private void look(Node node, String path, String key) {
        if (node instanceof Node.Members object) {
            for (Node.Member member : object.members()) {
                var name = path + member.name();
                if (name.equals(key) && member.value() instanceof Node.Text text) {
                    add(text.value());
                } else if (key.startsWith(name + ".")) {
                    look(member.value(), name + ".", key);
                }
            }
        } else if (node instanceof Node.Sequence list) {
            list.elements().forEach(element -> look(element, path, key));
        }
    }

    private void add(String text) {
        if (text.isBlank()) {
            return;
        }
        var possible = DateOrder.possibleIn(text);
        if (!possible.isEmpty()) {
            hasOrders = true;
            hasAmbiguous = hasAmbiguous || DateOrder.isAmbiguous(text);
            orders.retainAll(possible);
        }
        if (WrittenDate.isLike(text)) {
            dates++;
        } else if (SpreadsheetDay.of(text).isPresent()) {
            dayNumbers++;
        } else {
            others++;
        }
    }

    /** Returns the one order in which all of them are days; empty where there are several, or none. */
    Optional<DateOrder> order() {
        return hasOrders && orders.size() == 1 ? orders.stream().findFirst() : Optional.empty();
    }

    /** Tells whether there are dates that could mean two days, and nothing tells which. */
    boolean isUndecided() {
        return hasAmbiguous && order().isEmpty();
    }

    /** Tells whether numbers of five digits are days of a spreadsheet: nothing else stands there but such numbers and dates. */
    boolean showsDayNumbers() {
        return others == 0 && dates + dayNumbers > 1;
    }
}
