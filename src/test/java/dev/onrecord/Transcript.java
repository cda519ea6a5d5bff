package dev.onrecord;

import dev.onrecord.shell.grammar.Word;
import dev.onrecord.shell.grammar.WordReader;
import dev.onrecord.team.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A session as it was written down: what was typed, and below it exactly what the screen showed.
 *
 * <ul>
 *   <li>{@code > COMMAND} is typed after the name of the program; several such lines in a row are piped into it
 *   <li>{@code // REMARK} is for the reader, but {@code // as NAME} and {@code // on INSTANT} say who acts and when, and
 *       {@code // at the desk as LOGIN} who works there from then on
 *   <li>{@code << FILE} begins the content of a file, which ends with {@code <<}
 *   <li>{@code [exit N]} below a screen is the exit code, unless that is 0
 * </ul>
 *
 * <p>{@code $FOLDER} stands for the folder of the session, below which there is but one caret, {@code $HEAD} for the end
 * of the hash chain, {@code $VERSION} for that of the program, {@code $DESK} for an empty database of ana's and
 * {@code $NOW} for the moments at which something was recorded there.
 *
 * @param file where it is written down
 */
record Transcript(Path file) {

    private static final Map<Path, String> DATABASES = new ConcurrentHashMap<>();
    private static final Pattern HEAD = Pattern.compile("(?m)^(head +)[0-9a-f]{64}$");
    private static final Pattern CARETS = Pattern.compile("(?m)(^  .*\\$FOLDER.*\n) +\\^+$");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
    private static final Pattern VERSION = Pattern.compile("(?m)^onrecord [\\d(]\\S*$");

    /** Returns what was written down. */
    String written() throws IOException {
        return Files.readString(file);
    }

    /** Returns the commands that were typed. */
    List<String> commands() throws IOException {
        return written()
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** Returns what the session is like when its commands are typed again. */
    String replay(Console fresh) throws IOException {
        var console = fresh;
        var session = new StringBuilder();
        var lines = written().lines().toList();
        for (int at = 0; at < lines.size(); ) {
            var part = part(lines, at);
            if (part.isEmpty()) {
                at++;
                continue;
            }
            for (String line : part) {
                console = told(line, console);
            }
            part.forEach(line -> session.append(line).append('\n'));
            session.append(shown(part, console)).append('\n');
            at += part.size();
        }
        return session.toString().strip() + '\n';
    }

    /** Returns the lines from one on that belong together and are no screen; none where a screen is. */
    private static List<String> part(List<String> lines, int from) {
        if (lines.get(from).startsWith("<< ")) {
            return lines.subList(
                    from, from + 2 + lines.subList(from + 1, lines.size()).indexOf("<<"));
        }
        for (String start : List.of("> ", "// ")) {
            int to = from;
            while (to < lines.size() && lines.get(to).startsWith(start)) {
                to++;
            }
            if (to > from) {
                return lines.subList(from, to);
            }
        }
        return List.of();
    }

    private static Console told(String line, Console console) {
        if (line.startsWith("// as ")) {
            return console.as(line.substring("// as ".length()));
        }
        if (line.startsWith("// at the desk as ")) {
            return Console.ofLogin(console.folder(), line.substring("// at the desk as ".length()), database(console));
        }
        return line.startsWith("// on ") ? console.at(line.substring("// on ".length())) : console;
    }

    /** Returns the database of a session, which is made when it is first asked for. */
    private static String database(Console console) {
        return DATABASES.computeIfAbsent(
                console.folder(), first -> PostgresServer.shared().newDatabase());
    }

    private static String desk(Console console) {
        return "localhost:" + PostgresServer.shared().port() + "/" + database(console);
    }

    private static String shown(List<String> part, Console console) {
        if (part.get(0).startsWith("<< ")) {
            console.write(part.get(0).substring(3), String.join("\n", part.subList(1, part.size() - 1)) + "\n");
            return "";
        }
        return part.get(0).startsWith("> ") ? run(part, console) : "";
    }

    private static String run(List<String> part, Console console) {
        var folder = console.folder().toString();
        var commands = part.stream()
                .map(line -> line.substring(2).replace("$FOLDER", folder))
                .map(line -> line.contains("$DESK") ? line.replace("$DESK", desk(console)) : line)
                .toList();
        var result = commands.size() == 1
                ? console.run(words(commands.get(0)))
                : console.stdin(String.join("\n", commands) + "\n");
        var exit = result.exitCode() == 0 ? "" : "[exit " + result.exitCode() + "]\n";
        var screen = result.screen().replace(folder, "$FOLDER");
        if (DATABASES.containsKey(console.folder())) {
            screen = screen.replace(desk(console), "$DESK")
                    .replace(desk(console).replace(':', '-').replace('/', '_'), "$DESK");
            screen = MOMENT.matcher(screen).replaceAll("\\$NOW");
        }
        return masked(screen) + exit;
    }

    private static String masked(String screen) {
        var oneCaret = CARETS.matcher(screen).replaceAll("$1  ^");
        var anyVersion = VERSION.matcher(oneCaret).replaceAll("onrecord \\$VERSION");
        return HEAD.matcher(anyVersion).replaceAll("$1\\$HEAD");
    }

    private static String[] words(String line) {
        return WordReader.read(line).stream().map(Word::text).toArray(String[]::new);
    }
}
