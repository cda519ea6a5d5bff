package dev.onrecord.shell.command;

import dev.onrecord.domain.English;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.policy.Surroundings;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.report.list.ClaimListing;
import dev.onrecord.report.list.Format;
import dev.onrecord.report.list.Listing;
import dev.onrecord.report.list.Rows;
import dev.onrecord.report.list.WhyRows;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What commands that list have in common: the format, and the count in the notes. */
public final class Lists {

    /** The format of a list. */
    public static final Option<Format> FORMAT =
            Parameter.option("format", Values.term("FORMAT", "a format", Format.class), "what the list is written as");

    /** The claims that {@link #writeNamed} lists. */
    public static final Argument<ClaimSelector> CLAIMS = Parameter.argument(
                    "CLAIM", Values.CLAIM, "claims: C4, a key, C3-C7, C1,C4 or @last")
            .variadic();

    private Lists() {}

    /** Writes the claims that match a query. */
    public static void write(Call call, ClaimQuery query, Listing<AssessedClaim> listing) {
        var list = rows(call, listing);
        var count = new long[1];
        call.assessed().each(query, claim -> {
            list.add(claim);
            count[0]++;
            return true;
        });
        end(call, list, English.count(count[0], "claim"));
    }

    /** Writes the claims that were named. */
    public static void writeNamed(Call call, Function<Surroundings, Listing<AssessedClaim>> listing) {
        writeNamed(call, listing, AssessedClaim::of);
    }

    /** Writes the claims that were named, each assessed in the given way. */
    public static void writeNamed(
            Call call,
            Function<Surroundings, Listing<AssessedClaim>> listing,
            BiFunction<Claim, Surroundings, AssessedClaim> assessment) {
        var cutoff = call.cutoff();
        var around = call.assessed().surroundings(cutoff);
        var list = rows(call, listing.apply(around));
        for (Claim claim : call.claims(CLAIMS, cutoff)) {
            list.add(assessment.apply(claim, around));
            call.memory().remember(claim.id());
        }
        list.end();
    }

    /** Returns the list of claims that shows on a screen what stands in the way of each. */
    public static Listing<AssessedClaim> reasons(Call call) {
        return ClaimListing.shownAs((screen, out) -> new WhyRows(screen, call::hint, out));
    }

    /** Starts a list in the format that was asked for. */
    public static <T> Rows<T> rows(Call call, Listing<T> listing) {
        var output = call.output();
        return call.find(FORMAT).orElse(Format.TABLE).rows(listing, output.screen(), output.results());
    }

    /** Ends a list and notes how many rows it had. */
    public static void end(Call call, Rows<?> rows, String counted) {
        rows.end();
        call.output().results().flush();
        call.output().note(counted);
    }
}
