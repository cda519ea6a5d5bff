package dev.onrecord.shell.desk;

import dev.onrecord.domain.ClaimId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session remembers from one command to the next, and how its commands come in. */
public final class SessionMemory {

    private @Nullable String story;
    private @Nullable ClaimId last;
    private @Nullable Path scriptFolder;
    private boolean scripted;
    private boolean later;
    private String mark = "";
    private boolean checking;

    /** Returns the story in use; empty for all stories. */
    public Optional<String> story() {
        return Optional.ofNullable(story);
    }

    /** Takes a story into use; null for all stories. */
    public void use(@Nullable String name) {
        story = name;
    }

    /** Returns the claim that was last added or shown. */
    public Optional<ClaimId> last() {
        return Optional.ofNullable(last);
    }

    /** Remembers a claim as the last one. */
    public void remember(ClaimId claim) {
        last = claim;
    }

    /** Returns what {@link #restore} brings back where a command fails or is only tried. */
    public Snapshot snapshot() {
        return new Snapshot(story, last);
    }

    /** Goes back to what was remembered before. */
    public void restore(Snapshot snapshot) {
        story = snapshot.story;
        last = snapshot.last;
    }

    /** Tells whether commands come from a file or a pipe, so that nobody can be asked or take a hint. */
    public boolean isScripted() {
        return scripted;
    }

    /** Sets whether commands come from a file or a pipe. */
    public void setScripted(boolean scripted) {
        this.scripted = scripted;
    }

    /** Tells whether changes are to be kept for later where the desk cannot be reached. */
    public boolean isLater() {
        return later;
    }

    /** Sets whether changes are to be kept for later where the desk cannot be reached. */
    public void setLater(boolean later) {
        this.later = later;
    }

    /** Returns what the line that is recorded ends with; empty but where it was typed earlier. */
    public String mark() {
        return mark;
    }

    /** Sets what the line that is recorded ends with. */
    public void setMark(String mark) {
        this.mark = mark;
    }

    /** Tells whether commands are only checked for mistakes, so that neither policy nor expectations can fail. */
    public boolean isChecking() {
        return checking;
    }

    /** Sets whether commands are only checked for mistakes. */
    public void setChecking(boolean checking) {
        this.checking = checking;
    }

    /** Returns the folder of the command file that is being run; empty where none is. */
    public Optional<Path> scriptFolder() {
        return Optional.ofNullable(scriptFolder);
    }

    /** Sets the folder of the command file that is being run; null where none is. */
    public void setScriptFolder(@Nullable Path folder) {
        scriptFolder = folder;
    }

    /** Returns the file to read for a path: as typed, or beside the command file where only that one exists. */
    public Path locate(Path typed) {
        if (scriptFolder == null || typed.isAbsolute() || Files.exists(typed)) {
            return typed;
        }
        var beside = scriptFolder.resolve(typed);
        return Files.exists(beside) ? beside : typed;
    }

    /** What a command can change and a rollback undoes. */
    public record Snapshot(@Nullable String story, @Nullable ClaimId last) {}
}
