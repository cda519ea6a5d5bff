package dev.onrecord.report.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a summary says of itself.
 *
 * @param title what it is called
 * @param story the story that it is limited to; null for all
 * @param asOf the day at whose end the record is looked at; null for the record as it is
 * @param statedBy the day by which something must have been said to count; null for no such limit
 * @param producedBy who produced it
 * @param producedAt when
 * @param policy the desk's policy in words, a line for each rule
 * @param entries how many entries the record holds, which is its revision
 * @param headHash the hash of the newest entry, in hexadecimal digits
 */
public record SummaryHead(
        String title,
        @Nullable String story,
        @Nullable LocalDate asOf,
        @Nullable LocalDate statedBy,
        String producedBy,
        Instant producedAt,
        List<String> policy,
        long entries,
        String headHash) {

    /** Copies the policy. */
    public SummaryHead {
        policy = List.copyOf(policy);
    }
}
