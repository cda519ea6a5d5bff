package dev.onrecord.shell.console.completion;

import dev.onrecord.shell.grammar.Draft;
import dev.onrecord.shell.grammar.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.completion.CompletionContext;

/** What Spring Shell asks a command's completion with, and besides what the word at the cursor stands for. */
final class SlotContext extends CompletionContext {

    private final Slot slot;
    private final String typed;

    SlotContext(Draft draft, Slot slot, @Nullable Command command) {
        super(
                draft.words().stream().map(Word::text).toList(),
                draft.index(),
                draft.typed().length(),
                command,
                null);
        this.slot = slot;
        this.typed = draft.typed();
    }

    /** Returns what the word stands for. */
    Slot slot() {
        return slot;
    }

    /** Returns what is typed of the word, without quotes and escapes. */
    String typed() {
        return typed;
    }
}
