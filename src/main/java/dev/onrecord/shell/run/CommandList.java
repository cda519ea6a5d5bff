package dev.onrecord.shell.run;

import dev.onrecord.report.claimreview.Publisher;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.command.Scripts;
import dev.onrecord.shell.command.assessment.RateCommand;
import dev.onrecord.shell.command.assessment.ReopenCommand;
import dev.onrecord.shell.command.assessment.VerdictCommand;
import dev.onrecord.shell.command.assessment.WhyCommand;
import dev.onrecord.shell.command.claims.AddCommand;
import dev.onrecord.shell.command.claims.EditCommand;
import dev.onrecord.shell.command.claims.FindCommand;
import dev.onrecord.shell.command.claims.ListCommand;
import dev.onrecord.shell.command.claims.LoadCommand;
import dev.onrecord.shell.command.claims.ShowCommand;
import dev.onrecord.shell.command.claims.TagCommand;
import dev.onrecord.shell.command.claims.UntagCommand;
import dev.onrecord.shell.command.claims.UnverifiedCommand;
import dev.onrecord.shell.command.claims.WithdrawCommand;
import dev.onrecord.shell.command.history.DiffCommand;
import dev.onrecord.shell.command.history.LogCommand;
import dev.onrecord.shell.command.history.RedoCommand;
import dev.onrecord.shell.command.history.RetractCommand;
import dev.onrecord.shell.command.history.UndoCommand;
import dev.onrecord.shell.command.provenance.CiteCommand;
import dev.onrecord.shell.command.provenance.EvidenceCheckCommand;
import dev.onrecord.shell.command.provenance.EvidenceCommand;
import dev.onrecord.shell.command.provenance.SourceCommand;
import dev.onrecord.shell.command.provenance.SourcesCommand;
import dev.onrecord.shell.command.provenance.TraceCommand;
import dev.onrecord.shell.command.reports.StatusCommand;
import dev.onrecord.shell.command.reports.SummaryCommand;
import dev.onrecord.shell.command.responses.AgendaCommand;
import dev.onrecord.shell.command.responses.AskCommand;
import dev.onrecord.shell.command.responses.ExtendCommand;
import dev.onrecord.shell.command.responses.RecordCommand;
import dev.onrecord.shell.command.responses.WaiveCommand;
import dev.onrecord.shell.command.session.ClearCommand;
import dev.onrecord.shell.command.session.ExitCommand;
import dev.onrecord.shell.command.session.ExpectCommand;
import dev.onrecord.shell.command.session.HelpCommand;
import dev.onrecord.shell.command.session.HistoryCommand;
import dev.onrecord.shell.command.session.RunCommand;
import dev.onrecord.shell.command.session.StoreBackupCommand;
import dev.onrecord.shell.command.session.StoreCheckCommand;
import dev.onrecord.shell.command.session.StoreInfoCommand;
import dev.onrecord.shell.command.session.StoreRestoreCommand;
import dev.onrecord.shell.command.session.StoriesCommand;
import dev.onrecord.shell.command.session.UseCommand;
import dev.onrecord.shell.command.session.VersionCommand;
import dev.onrecord.shell.grammar.Catalogue;
import java.util.List;
import java.util.function.Supplier;

/** The commands of the console, in the order in which help lists them. A new command is one more line here. */
public final class CommandList {

    private CommandList() {}

    /**
     * Returns the commands.
     *
     * @param scripts what runs command files
     * @param publisher who publishes reviews, asked for where a review is written
     */
    public static List<ConsoleCommand> of(Scripts scripts, Supplier<Publisher> publisher) {
        return List.of(
                new AddCommand(),
                new LoadCommand(),
                new EditCommand(),
                new TagCommand(),
                new UntagCommand(),
                new WithdrawCommand(),
                new ListCommand(),
                new UnverifiedCommand(),
                new FindCommand(),
                new ShowCommand(),
                new RateCommand(),
                new VerdictCommand(),
                new ReopenCommand(),
                new WhyCommand(),
                new AskCommand(),
                new ExtendCommand(),
                new WaiveCommand(),
                new RecordCommand(),
                new AgendaCommand(),
                new SourceCommand(),
                new SourcesCommand(),
                new CiteCommand(),
                new EvidenceCommand(),
                new EvidenceCheckCommand(),
                new TraceCommand(),
                new LogCommand(),
                new RetractCommand(),
                new UndoCommand(),
                new RedoCommand(),
                new DiffCommand(),
                new SummaryCommand(publisher),
                new StatusCommand(),
                new UseCommand(),
                new StoriesCommand(),
                new RunCommand(scripts),
                new ExpectCommand(),
                new StoreInfoCommand(),
                new StoreCheckCommand(),
                new StoreBackupCommand(),
                new StoreRestoreCommand(),
                new HelpCommand(CommandList::catalogue),
                new HistoryCommand(),
                new ClearCommand(),
                new VersionCommand(),
                new ExitCommand());
    }

    /** Returns what the commands are called and what they take; it needs neither a store nor an application. */
    public static Catalogue catalogue() {
        return new Catalogue(of((file, mode, desk, output) -> false, CommandList::nobody).stream()
                .map(ConsoleCommand::signature)
                .toList());
    }

    private static Publisher nobody() {
        throw new IllegalStateException("a catalogue runs no command");
    }
}
