package dev.onrecord.shell.command;

import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.report.ClaimList;
import dev.onrecord.report.list.Format;
import dev.onrecord.report.list.Listing;
import dev.onrecord.report.list.Rows;
import dev.onrecord.report.list.WhyList;
import dev.onrecord.shell.desk.ClaimSelector;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Quoting;

/** What commands that list claims have in common: the format, and the count that goes to the notes. */
public final class Lists {

    /** The format of a list. */
    public static final Option<Format> FORMAT =
            Parameter.option("format", Values.term("FORMAT", "a format", Format.class), "what the list is written as");

    private Lists() {}

    /** Writes the claims that meet a query in the format that was asked for. */
    public static void write(Call call, ClaimQuery query) {
        write(call, query, list(call));
    }

    /** Writes the claims that meet a query, with what stands in their way where the format is for readers. */
    public static void writeWithReasons(Call call, ClaimQuery query) {
        var readable = call.find(FORMAT).orElse(Format.TABLE) == Format.TABLE;
        write(call, query, readable ? reasons(call) : list(call));
    }

    /** Writes claims that were named, with what stands in their way where the format is for readers. */
    public static void writeNamed(Call call, Argument<ClaimSelector> named) {
        var cutoff = QueryOptions.cutoff(call.arguments(), call.desk());
        var readable = call.find(FORMAT).orElse(Format.TABLE) == Format.TABLE;
        var list = readable ? reasons(call) : list(call);
        var around = call.desk().surroundings(cutoff);
        for (Claim claim : call.claims(named, cutoff)) {
            list.add(call.desk().assess(claim, around));
            call.desk().remember(claim.id());
        }
        list.end();
    }

    /** Returns the list that was asked for. */
    public static ClaimList list(Call call) {
        var output = call.output();
        return call.find(FORMAT).orElse(Format.TABLE).list(output.screen(), output.results());
    }

    /** Begins a listing in the format that was asked for. */
    public static <T> Rows<T> rows(Call call, Listing<T, ?> listing) {
        var output = call.output();
        return call.find(FORMAT).orElse(Format.TABLE).rows(listing, output.screen(), output.results());
    }

    /** Ends a listing, and says how many rows it had. */
    public static void end(Call call, Rows<?> rows, String counted) {
        rows.end();
        call.output().results().flush();
        call.output().note(counted);
    }

    /** Returns a table of claims. */
    public static ClaimList plain(Call call) {
        return Format.TABLE.list(call.output().screen(), call.output().results());
    }

    /** Returns a list of claims with what stands in their way, for readers. */
    public static ClaimList reasons(Call call) {
        var output = call.output();
        return new WhyList(output.screen(), blocker -> Quoting.arguments(blocker.clearedBy()), output.results());
    }

    private static void write(Call call, ClaimQuery query, ClaimList list) {
        var count = new long[1];
        call.desk().each(query, claim -> {
            list.add(claim);
            count[0]++;
            return true;
        });
        list.end();
        call.output().results().flush();
        call.output().note(count[0] + (count[0] == 1 ? " claim" : " claims"));
    }
}
