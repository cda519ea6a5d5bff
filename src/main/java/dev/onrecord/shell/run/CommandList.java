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
import dev.onrecord.shell.command.claims.LinkCommand;
import dev.onrecord.shell.command.claims.ListCommand;
import dev.onrecord.shell.command.claims.LoadCommand;
import dev.onrecord.shell.command.claims.SavedMaps;
import dev.onrecord.shell.command.claims.ShowCommand;
import dev.onrecord.shell.command.claims.SimilarCommand;
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
import dev.onrecord.shell.command.review.ReviewCommand;
import dev.onrecord.shell.command.session.ClearCommand;
import dev.onrecord.shell.command.session.CompletionCommand;
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

/** The commands of the console, in the order in which help lists them. A command is made when it is wanted. */
public final class CommandList {

    private static final List<String> NAMES = List.of(
            "add",
            "load",
            "edit",
            "tag",
            "untag",
            "withdraw",
            "list",
            "unverified",
            "find",
            "similar",
            "link",
            "show",
            "rate",
            "verdict",
            "reopen",
            "why",
            "ask",
            "extend",
            "waive",
            "record",
            "agenda",
            "source",
            "sources",
            "cite",
            "evidence",
            "evidence check",
            "trace",
            "log",
            "retract",
            "undo",
            "redo",
            "diff",
            "summary",
            "status",
            "use",
            "stories",
            "run",
            "review",
            "expect",
            "store info",
            "store check",
            "store backup",
            "store restore",
            "help",
            "history",
            "clear",
            "completion",
            "version",
            "exit");

    private final Scripts scripts;
    private final Supplier<Publisher> publisher;
    private final Supplier<SavedMaps> maps;

    private CommandList(Scripts scripts, Supplier<Publisher> publisher, Supplier<SavedMaps> maps) {
        this.scripts = scripts;
        this.publisher = publisher;
        this.maps = maps;
    }

    /**
     * Returns the commands.
     *
     * @param scripts what runs command files
     * @param publisher who publishes reviews, asked for where a review is written
     * @param maps the saved mappings of columns, asked for where one is used
     */
    public static CommandList of(Scripts scripts, Supplier<Publisher> publisher, Supplier<SavedMaps> maps) {
        return new CommandList(scripts, publisher, maps);
    }

    /** Returns the commands as far as they can be told without a store and an application; none of them is run. */
    static CommandList unattended() {
        return of(
                (file, mode, desk, output) -> {
                    throw new IllegalStateException("no script is run");
                },
                () -> {
                    throw new IllegalStateException("no review is written");
                },
                () -> {
                    throw new IllegalStateException("no file is loaded");
                });
    }

    /** Returns what the commands are called and what they take; it needs neither a store nor an application. */
    public static Catalogue catalogue() {
        return unattended().declared();
    }

    /** Returns what these commands are called and what they take. */
    Catalogue declared() {
        return new Catalogue(NAMES, name -> command(name).signature());
    }

    /** Returns the command of a name. */
    ConsoleCommand command(String name) {
        return switch (name) {
            case "add" -> new AddCommand();
            case "load" -> new LoadCommand(maps);
            case "edit" -> new EditCommand();
            case "tag" -> new TagCommand();
            case "untag" -> new UntagCommand();
            case "withdraw" -> new WithdrawCommand();
            case "list" -> new ListCommand();
            case "unverified" -> new UnverifiedCommand();
            case "find" -> new FindCommand();
            case "similar" -> new SimilarCommand();
            case "link" -> new LinkCommand();
            case "show" -> new ShowCommand();
            case "rate" -> new RateCommand();
            case "verdict" -> new VerdictCommand();
            case "reopen" -> new ReopenCommand();
            case "why" -> new WhyCommand();
            case "ask" -> new AskCommand();
            case "extend" -> new ExtendCommand();
            case "waive" -> new WaiveCommand();
            case "record" -> new RecordCommand();
            case "agenda" -> new AgendaCommand();
            case "source" -> new SourceCommand();
            case "sources" -> new SourcesCommand();
            case "cite" -> new CiteCommand();
            case "evidence" -> new EvidenceCommand();
            case "evidence check" -> new EvidenceCheckCommand();
            case "trace" -> new TraceCommand();
            case "log" -> new LogCommand();
            case "retract" -> new RetractCommand();
            case "undo" -> new UndoCommand();
            case "redo" -> new RedoCommand();
            case "diff" -> new DiffCommand();
            case "summary" -> new SummaryCommand(publisher);
            case "status" -> new StatusCommand();
            case "use" -> new UseCommand();
            case "stories" -> new StoriesCommand();
            case "run" -> new RunCommand(scripts);
            case "review" -> new ReviewCommand();
            case "expect" -> new ExpectCommand();
            case "store info" -> new StoreInfoCommand();
            case "store check" -> new StoreCheckCommand();
            case "store backup" -> new StoreBackupCommand();
            case "store restore" -> new StoreRestoreCommand();
            case "help" -> new HelpCommand(CommandList::catalogue);
            case "history" -> new HistoryCommand();
            case "clear" -> new ClearCommand();
            case "completion" -> new CompletionCommand();
            case "version" -> new VersionCommand();
            case "exit" -> new ExitCommand();
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }
}
