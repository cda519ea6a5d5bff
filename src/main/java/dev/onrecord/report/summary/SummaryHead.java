package dev.onrecord.report.summary;

import dev.onrecord.domain.English;
import dev.onrecord.domain.date.DateStyle;
import dev.onrecord.domain.date.PartialDate;
import dev.onrecord.domain.date.TimeZones;
import dev.onrecord.domain.policy.House;
import dev.onrecord.domain.record.RecordSeal;
import dev.onrecord.report.claimreview.Publisher;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of a summary: what it covers, and who produced it from which record.
 *
 * @param title what it is called
 * @param story the story that it is limited to; null for all
 * @param asOf the day at whose end the record is looked at; null for the record as it is
 * @param statedBy the day by which something must have been said to count; null for no such limit
 * @param zone the time zone in which days begin and end
 * @param producedBy who produced it
 * @param producedAt when
 * @param policy the desk's policy in words, a line for each rule
 * @param entries how many entries the record holds, which is its revision
 * @param headHash the hash of the newest entry, in hexadecimal digits
 * @param house who publishes what the desk writes, as far as it is set
 * @param publisher who publishes it; null but for formats that say so
 * @param seal the newest seal of the record; null for a record that was never sealed
 */
public record SummaryHead(
        String title,
        @Nullable String story,
        @Nullable LocalDate asOf,
        @Nullable LocalDate statedBy,
        ZoneId zone,
        String producedBy,
        Instant producedAt,
        List<String> policy,
        long entries,
        String headHash,
        House house,
        @Nullable Publisher publisher,
        @Nullable RecordSeal seal) {

    /** Copies the policy. */
    public SummaryHead {
        policy = List.copyOf(policy);
    }

    /** Returns the day for which the summary holds. */
    LocalDate holdsOn() {
        if (asOf != null) {
            return asOf;
        }
        return statedBy == null ? LocalDate.ofInstant(producedAt, zone) : statedBy;
    }

    /** Returns what of the record is sealed, and by which key; null for nothing. */
    @Nullable
    String sealed(DateStyle dates) {
        if (seal == null) {
            return null;
        }
        long later = entries - seal.head().entries();
        return "up to entry " + seal.head().entries() + ", "
                + dates.of(seal.head().at(), zone) + ", by the key " + seal.signer()
                + (later > 0 ? "; " + English.count(later, "entry was", "entries were") + " recorded since" : "");
    }

    /** Returns the facts that readable formats show, by name and in order, their dates in a style. */
    Map<String, String> facts(DateStyle dates) {
        var facts = new LinkedHashMap<String, String>();
        if (story != null) {
            facts.put("story", story);
        }
        if (asOf != null) {
            facts.put("as of", dates.of(PartialDate.of(asOf)) + ": what the record held at the end of that day");
        }
        if (statedBy != null) {
            facts.put("stated by", dates.of(PartialDate.of(statedBy)) + ": what had been said by that day");
        }
        facts.put("days", "begin and end in the time zone " + TimeZones.name(zone));
        told("by", house.byline(), facts);
        told("published by", named(house.name(), house.url()), facts);
        told("corrections", house.corrections(), facts);
        told("licence", house.licence(), facts);
        facts.put("produced", dates.of(producedAt, zone) + " by " + producedBy);
        return facts;
    }

    private static String named(String name, String url) {
        return name.isEmpty() || url.isEmpty() ? name + url : name + ", " + url;
    }

    private static void told(String what, String value, Map<String, String> facts) {
        if (!value.isEmpty()) {
            facts.put(what, value);
        }
    }
}
