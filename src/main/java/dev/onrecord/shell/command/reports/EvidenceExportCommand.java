package dev.onrecord.shell.command.reports;

import dev.onrecord.domain.English;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Evidence;
import dev.onrecord.domain.record.FileDigest;
import dev.onrecord.evidence.Bag;
import dev.onrecord.evidence.EvidenceFolder;
import dev.onrecord.report.summary.SummaryFormat;
import dev.onrecord.report.summary.SummaryHead;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import dev.onrecord.shell.grammar.ValueType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code evidence export}: writes a folder that others can check: the files of evidence, the summary and the record. */
public final class EvidenceExportCommand implements ConsoleCommand {

    public static final String NAME = "evidence export";

    private static final Argument<Path> FOLDER =
            Parameter.argument("DIR", Values.FILE, "the folder to make; nothing may be there yet");
    private static final Option<String> TITLE = Parameter.option("title", ValueType.text(), "the title of the summary");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{1,8}$");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.PROVENANCE, "Write evidence, summary and record into a BagIt folder")
                .takes(FOLDER, TITLE)
                .takes(QueryOptions.all())
                .example("evidence export wildberries-bag --story wildberries");
    }

    @Override
    public void run(Call call) {
        if (call.memory().isScripted()) {
            throw new RefusedException(
                    "a folder cannot be written from within a command file",
                    null,
                    null,
                    "run it as a command by itself");
        }
        var target = call.get(FOLDER);
        var query = call.query();
        try (var bag = Bag.begin(target)) {
            call.store().reading(() -> fill(bag, call, query));
        }
        call.output().note("written to " + target + ": whoever has it can check it without onrecord");
    }

    private static void fill(Bag bag, Call call, ClaimQuery query) {
        var head = HeadOfSummary.of(call.desk(), query, call.find(TITLE), null);
        var missing = addFiles(bag, call, query);
        bag.add("summary.html", out -> write(SummaryFormat.HTML, head, call, query, out));
        bag.add("record.json", out -> write(SummaryFormat.JSON, head, call, query, out));
        if (head.seal() != null) {
            var seal = head.seal().text();
            bag.add("record.seal", out -> out.write(seal.getBytes(StandardCharsets.UTF_8)));
        }
        bag.finish(info(head, call));
        missing.forEach(line -> {
            call.output().remark("not in it: " + line);
            call.output().reportFault();
        });
    }

    private static void write(SummaryFormat format, SummaryHead head, Call call, ClaimQuery query, OutputStream out)
            throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        format.write(head, new QueriedClaims(call.desk(), query), writer);
        writer.flush();
    }

    /** Adds the file of each piece of evidence, once for each content; returns what could not be added. */
    private static List<String> addFiles(Bag bag, Call call, ClaimQuery query) {
        var copies = EvidenceFolder.of(call.store().file());
        var missing = new ArrayList<String>();
        var added = new HashSet<String>();
        long[] files = {0};
        new QueriedClaims(call.desk(), query).each(assessed -> {
            for (Evidence evidence : assessed.claim().evidence()) {
                var digest = evidence.piece().digest();
                if (digest != null && added.add(digest.sha256())) {
                    if (add(bag, evidence, digest, copies)) {
                        files[0]++;
                    } else {
                        missing.add(evidence.entry().id() + " of "
                                + assessed.claim().id() + " ("
                                + evidence.piece().title()
                                + "): neither its file nor a copy of it is as it was recorded");
                    }
                }
            }
        });
        call.output().note(English.count(files[0], "file", "files") + " of evidence");
        return missing;
    }

    private static boolean add(Bag bag, Evidence evidence, FileDigest digest, EvidenceFolder copies) {
        var file = evidence.piece().file();
        var name = "evidence/" + digest.sha256() + ending(file == null ? "" : file);
        var copy = copies.find(digest.sha256());
        if (copy.isPresent() && bag.addFile(name, copy.get(), digest.sha256())) {
            return true;
        }
        return file != null && Files.isRegularFile(Path.of(file)) && bag.addFile(name, Path.of(file), digest.sha256());
    }

    private static String ending(String file) {
        var ending = ENDING.matcher(file.toLowerCase(Locale.ROOT));
        return ending.find() ? ending.group() : "";
    }

    private static Map<String, String> info(SummaryHead head, Call call) {
        var info = new LinkedHashMap<String, String>();
        if (!head.house().name().isEmpty()) {
            info.put("Source-Organization", head.house().name());
        }
        info.put("External-Description", head.title());
        info.put(
                "Bagging-Date",
                LocalDate.ofInstant(head.producedAt(), call.desk().zone()).toString());
        info.put("Bag-Software-Agent", "onrecord");
        return info;
    }
}
