package dev.onrecord.domain.record;

import dev.onrecord.domain.vocabulary.NameKind;
import java.util.Map;

/** A story is opened. */
public record StoryOpened(String name) implements Statement {

    static StoryOpened read(StatementFields fields) {
        return new StoryOpened(fields.required("name"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.STORY_OPENED;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().text("name", name);
    }

    @Override
    public Map<String, NameKind> names() {
        return Map.of("name", NameKind.STORY);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "opened the story " + name;
    }
}
