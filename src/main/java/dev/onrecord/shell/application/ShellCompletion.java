package dev.onrecord.shell.application;

import dev.onrecord.domain.OnRecordException;
import dev.onrecord.domain.StoreException;
import dev.onrecord.report.VisibleText;
import dev.onrecord.shell.command.claims.SavedMaps;
import dev.onrecord.shell.console.completion.CommandEnd;
import dev.onrecord.shell.console.completion.KnownValues;
import dev.onrecord.shell.desk.Desk;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Draft;
import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.run.CommandList;
import dev.onrecord.shell.run.ExitCode;
import dev.onrecord.shell.run.Folders;
import dev.onrecord.shell.run.GlobalOptions;
import dev.onrecord.shell.run.Startup;
import dev.onrecord.store.Store;
import dev.onrecord.store.sqlite.OpenOptions;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.shell.core.command.completion.CompletionProposal;

/**
 * Answers the scripts that complete calls of the program in a shell: to a command line up to the cursor, the word at its
 * end as it reads without quotes, then a line for each word that could stand there, with a tab before its description.
 *
 * <p>It needs no application context, never makes a store, and keeps silent about whatever goes wrong.
 */
final class ShellCompletion {

    private final Startup startup;
    private final Map<String, String> environment;

    ShellCompletion(Startup startup) {
        this.startup = startup;
        this.environment = startup.streams().environment();
    }

    ExitCode answer() {
        var line = startup.words().get(startup.words().size() - 1);
        var draft = Draft.of(line, line.length());
        startup.results().println(VisibleText.inLine(draft.typed(), " "));
        try {
            proposals(line, draft).stream()
                    .filter(proposal ->
                            VisibleText.inLine(proposal.value(), " ").equals(proposal.value()))
                    .forEach(proposal -> startup.results().println(row(proposal)));
        } catch (OnRecordException | DataAccessException silent) {
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }

    private static String row(CompletionProposal proposal) {
        var description = proposal.description() == null ? "" : VisibleText.inLine(proposal.description(), " ");
        return proposal.value() + "\t" + description;
    }

    private List<CompletionProposal> proposals(String line, Draft draft) {
        if (draft.index() == 0) {
            return List.of();
        }
        var words = draft.words().stream().skip(1).map(Word::text).toList();
        int before = GlobalOptions.wordsBefore(words);
        int at = draft.index() - 1;
        var isGlobal = at < before || at == before && draft.typed().startsWith("-");
        var start = draft.words().get(isGlobal ? 1 : before + 1).start();
        var options = GlobalOptions.of(isGlobal ? List.of() : words.subList(0, before));
        try (var desk = desk(options)) {
            var catalogue = isGlobal ? program() : CommandList.catalogue();
            var name = isGlobal ? GlobalOptions.SIGNATURE.name() + " " : "";
            return new CommandEnd(catalogue, new KnownValues(desk, catalogue, maps())).of(name + line.substring(start));
        }
    }

    private SavedMaps maps() {
        return SavedMaps.in(Folders.configuration(startup.streams().environment()));
    }

    /** Returns the program as a command that takes the options before the command. */
    private static Catalogue program() {
        return new Catalogue(List.of(GlobalOptions.SIGNATURE.name()), name -> GlobalOptions.SIGNATURE);
    }

    private Desk desk(GlobalOptions options) {
        return new Desk(() -> store(options), () -> true, options.actor(environment), Map.of());
    }

    private Store store(GlobalOptions options) {
        var file = options.place(environment).file(environment);
        if (!Files.exists(file)) {
            throw new StoreException("no store yet: " + file, null);
        }
        return Store.open(file, new OpenOptions(options.allowed(), OpenOptions.Listener.NONE));
    }
}
