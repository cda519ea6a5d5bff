package dev.onrecord.shell.help;

import dev.onrecord.domain.policy.SettingsInForce;
import dev.onrecord.shell.grammar.Catalogue;
import dev.onrecord.shell.grammar.Group;
import java.util.Map;

/** The reference of the commands as one Markdown document, made from what the commands declare. */
final class Reference {

    private Reference() {}

    /** Returns the document. */
    static String markdown(Catalogue catalogue) {
        var text = new StringBuilder("# Commands\n\nMade from the commands themselves; a test keeps it in step.\n");
        for (Group group : Group.values()) {
            text.append("\n## ").append(group.title()).append('\n');
            catalogue
                    .signatures(group)
                    .forEach(signature -> text.append("\n### ")
                            .append(signature.name())
                            .append("\n\n```text\n")
                            .append(HelpText.of(signature))
                            .append("```\n"));
        }
        text.append("\n## Topics\n");
        for (Topic topic : Topic.values()) {
            text.append("\n### ")
                    .append(topic.published())
                    .append("\n\n```text\n")
                    .append(topic.text(SettingsInForce.configured(Map.of())))
                    .append("```\n");
        }
        return text.toString();
    }
}
