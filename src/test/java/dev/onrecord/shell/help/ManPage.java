package dev.onrecord.shell.help;

import dev.onrecord.domain.policy.SettingsInForce;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Signature;
import java.util.Map;

/** The manual page of the program, {@code onrecord(1)}, made from what the program and its commands declare. */
final class ManPage {

    private static final String HEAD = """
            .TH ONRECORD 1 "" "onrecord" "User Commands"
            .SH NAME
            onrecord \\- what is on the record, what is unverified, and why
            .SH SYNOPSIS
            .B onrecord
            .RI [ options ]
            .br
            .B onrecord
            .RI [ options ] " command " [ arguments ]
            .br
            .B onrecord
            .RI [ options ]
            .B run
            .IR file ...
            .SH DESCRIPTION
            A claim\\-verification console for fact\\-checkers. It keeps the claims that a story makes, how confident the
            desk is in each and because of what, what the parties put on the record, and the desk's verdicts; it says what
            is still unverified and why, and writes summaries in which every figure is traceable to an entry.
            .PP
            On a terminal and without a command it is a console: Tab completes, Ctrl\\-R searches the history,
            .B help
            leads on, Ctrl\\-D leaves. With piped input it runs that as a script.
            """;

    private static final String TAIL = """
            .SH ENVIRONMENT
            .TP
            .B ONRECORD_STORE
            The file that holds the record, or the address of a desk's, where
            .B \\-\\-store
            does not name one.
            .TP
            .BR ONRECORD_DESKS ", " PGUSER ", " PGPASSWORD ", " PGPASSFILE
            Where the copies of desks' records lie, and what PostgreSQL's own programs take for a login, its password and
            the file of passwords.
            .TP
            .B ONRECORD_USER
            Who is acting, where
            .B \\-\\-as
            does not say.
            .TP
            .BR NO_COLOR ", " TERM
            Colour is left out where NO_COLOR is set, and on terminals that are dumb.
            .TP
            .B PAGER
            What shows results that are longer than the screen.
            .TP
            .BR JAVA_HOME ", " ONRECORD_JAVA_OPTS
            The Java to run with, 17 or later, and further options for it.
            .TP
            .B ONRECORD_ARCHIVE
            With the value none, no archive of classes is used, and none is made in the cache.
            .SH FILES
            .TP
            .I $XDG_DATA_HOME/onrecord/onrecord.db
            The record, where no other file is named; below ~/.local/share by default.
            .TP
            .I $XDG_CONFIG_HOME/onrecord/onrecord.properties
            The policy of the desk and who publishes its reviews; below ~/.config by default.
            .TP
            .I $XDG_DATA_HOME/onrecord/desks
            The copies of desks' records.
            .TP
            .I $XDG_CONFIG_HOME/onrecord/onrecordrc
            Commands that are run when the console starts.
            .TP
            .I $XDG_STATE_HOME/onrecord
            The history of the console; below ~/.local/state by default.
            .TP
            .I $XDG_CACHE_HOME/onrecord
            Classes ready to be started from, where the package has none that fit; below ~/.cache by default.
            """;

    private ManPage() {}

    /**
     * Returns the page.
     *
     * @param program the options that stand before the command
     */
    static String of(Signature program, Catalogue catalogue) {
        var page = new StringBuilder(HEAD);
        page.append(".SH OPTIONS\n");
        program.parameters().forEach(parameter -> entry(page, parameter.form(), parameter.description()));
        page.append(".SH COMMANDS\n")
                .append(".B onrecord help\n.I command\nshows the examples and options of a command.\n");
        for (Group group : Group.values()) {
            page.append(".SS ").append(text(group.title())).append('\n');
            catalogue.signatures(group).forEach(command -> entry(page, command.name(), command.summary()));
        }
        page.append(TAIL);
        page.append(".SH EXIT STATUS\n");
        appendExitCodes(page);
        page.append(".SH EXAMPLES\n.nf\n");
        program.examples().forEach(example -> page.append(text(example)).append('\n'));
        return page.append(".fi\n").toString();
    }

    private static void appendExitCodes(StringBuilder page) {
        Topic.EXIT_CODES
                .text(SettingsInForce.configured(Map.of()))
                .lines()
                .map(String::strip)
                .forEach(line -> {
                    var code = line.split(" +", 2);
                    entry(page, code[0], code[1]);
                });
    }

    private static void entry(StringBuilder page, String name, String description) {
        page.append(".TP\n.B ")
                .append(text(name))
                .append('\n')
                .append(text(description))
                .append(".\n");
    }

    /** Returns text as it is written for the formatter: nothing in it is a request or an escape. */
    private static String text(String plain) {
        var escaped = plain.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
