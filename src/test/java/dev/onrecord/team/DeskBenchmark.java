package dev.onrecord.team;

import dev.onrecord.store.RecordMoved;
import dev.onrecord.store.Store;
import dev.onrecord.store.entry.Stamp;
import dev.onrecord.store.sqlite.OpenOptions.Listener;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures what {@code src/docs/desk.md} tells of: {@code src/bench/desk [CLAIMS] [SECONDS]}. One server, every console with
 * a copy of its own, all on this machine.
 */
public final class DeskBenchmark {

    private static final List<Integer> CONSOLES = List.of(1, 8, 32);
    private static final long DELAY_MILLIS = 20;
    private static final int CHANGES = 100;

    private final PrintStream out;
    private final Path folder;
    private final int claims;
    private final Duration time;

    private DeskBenchmark(PrintStream out, Path folder, int claims, Duration time) {
        this.out = out;
        this.folder = folder;
        this.claims = claims;
        this.time = time;
    }

    /** Runs all of it. */
    public static void main(String[] arguments) throws Exception {
        int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        var benchmark = new DeskBenchmark(
                System.out, Files.createTempDirectory("onrecord-desk"), claims, Duration.ofSeconds(seconds));
        benchmark.run();
        System.exit(0);
    }

    private void run() throws Exception {
        tell("", "loopback", "20 ms one way");
        try (var near = new Relay(PostgresServer.shared().port(), 0);
                var far = new Relay(PostgresServer.shared().port(), DELAY_MILLIS)) {
            tell("one change in an open console, p50 / p95 (ms)", change(near), change(far));
            for (int consoles : CONSOLES) {
                tell(
                        consoles + " consoles as fast as they can: a second, p50 / p99 (ms)",
                        contend(near, consoles),
                        contend(far, consoles));
            }
        }
        large();
    }

    private String change(Relay relay) throws IOException {
        var desk = Desk.in(Files.createTempDirectory(folder, "change")).through(relay.host());
        var times = new ArrayList<Double>();
        try (var store = desk.open("ana")) {
            for (int i = 0; i < CHANGES; i++) {
                long began = System.nanoTime();
                store.catchUp();
                Desk.add(store, "ana", "claim " + i);
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        return percentile(times, 50) + " / " + percentile(times, 95);
    }

    private String contend(Relay relay, int consoles) throws Exception {
        var desk = Desk.in(Files.createTempDirectory(folder, "contend")).through(relay.host());
        var pool = Executors.newFixedThreadPool(consoles);
        long end = System.nanoTime() + time.toNanos();
        var runs = new ArrayList<Future<List<Double>>>();
        for (int console = 0; console < consoles; console++) {
            runs.add(pool.submit(console(desk, "console " + console, end)));
        }
        var times = new ArrayList<Double>();
        for (var run : runs) {
            times.addAll(run.get());
        }
        pool.shutdown();
        try (var newcomer = desk.open("cleo", "newcomer")) {
            if (newcomer.claims().count() != times.size()) {
                throw new IllegalStateException(
                        times.size() + " acknowledged, " + newcomer.claims().count() + " there");
            }
        }
        return String.format(Locale.ROOT, "%.0f, ", times.size() / (double) time.toSeconds()) + percentile(times, 50)
                + " / " + percentile(times, 99);
    }

    private static Callable<List<Double>> console(Desk desk, String name, long end) {
        return () -> {
            var times = new ArrayList<Double>();
            try (var store = desk.open("ben", name)) {
                while (System.nanoTime() < end) {
                    long began = System.nanoTime();
                    addAsAConsoleDoes(store, name + " " + times.size());
                    times.add((System.nanoTime() - began) / 1e6);
                }
            }
            return times;
        };
    }

    /** Adds a claim: twice as it comes, then in a turn. */
    private static void addAsAConsoleDoes(Store store, String text) {
        store.catchUp();
        for (int tries = 0; tries < 2; tries++) {
            try {
                Desk.add(store, "ben", text);
                return;
            } catch (RecordMoved overtaken) {
                store.catchUp();
            }
        }
        store.inTurn(null, () -> {
            Desk.add(store, "ben", text);
            return true;
        });
    }

    private void large() throws IOException, SQLException {
        var desk = Desk.in(Files.createTempDirectory(folder, "large"));
        try (var own = Store.open(desk.folder().resolve("own.db"));
                var owner = desk.owner("ana")) {
            var load = seconds(() -> own.inLargeTransaction(() ->
                    own.record(new Stamp("ana", Clock.systemUTC().instant(), "load", "s", null), recorder -> {
                        for (int claim = 0; claim < claims; claim++) {
                            recorder.addClaim(Desk.content("The ministry said that " + claim
                                    + " workers were hired in the spring of that year, of whom some had left"));
                        }
                        return true;
                    })));
            var share = seconds(() -> owner.share(own, Listener.NONE));
            var first = seconds(() -> desk.open("ben").close());
            tell(claims + " claims into a file (s)", load, "");
            tell("the same shared (s)", share, "");
            tell("a first copy of them (s)", first, "");
            tell("bytes an entry in the log", String.valueOf(bytes(desk) / claims), "");
            tell("bytes an entry in a copy", String.valueOf(Files.size(own.file()) / claims), "");
        }
    }

    private static long bytes(Desk desk) throws SQLException {
        try (var connection = desk.server().superuser(desk.database());
                var query = connection.createStatement();
                var row = query.executeQuery("SELECT pg_total_relation_size('onrecord.entry')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - began) / 1e9);
    }

    private static String percentile(List<Double> times, int percent) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? Arrays.toString(sorted)
                : String.format(
                        Locale.ROOT, "%.0f", sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)]);
    }

    private void tell(String what, String near, String far) {
        out.printf(Locale.ROOT, "%-60s %-24s %s%n", what, near, far);
    }
}
