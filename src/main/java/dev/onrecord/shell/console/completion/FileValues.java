package dev.onrecord.shell.console.completion;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** The files and folders that a path could go on with; hidden ones only where a dot is typed. */
final class FileValues {

    private static final int LIMIT = 500;

    List<CompletionProposal> of(String typed) {
        var start = typed.lastIndexOf('/') + 1;
        var folder = typed.substring(0, start);
        var name = typed.substring(start).toLowerCase(Locale.ROOT);
        return list(folder).stream()
                .filter(path -> fits(path.getFileName().toString(), name))
                .map(path -> proposal(folder, path))
                .sorted(Comparator.comparing(CompletionProposal::value))
                .toList();
    }

    private static boolean fits(String file, String name) {
        return file.toLowerCase(Locale.ROOT).startsWith(name) && (name.startsWith(".") || !file.startsWith("."));
    }

    private static List<Path> list(String folder) {
        var files = new ArrayList<Path>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
            for (var iterator = found.iterator(); files.size() < LIMIT && iterator.hasNext(); ) {
                files.add(iterator.next());
            }
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
        return files;
    }

    private static CompletionProposal proposal(String folder, Path path) {
        var isFolder = Files.isDirectory(path);
        var name = path.getFileName() + (isFolder ? "/" : "");
        return new CompletionProposal(folder + name).displayText(name).complete(!isFolder);
    }
}
