package dev.onrecord.report.html;

import dev.onrecord.report.document.Document;
import gg.jte.Content;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A page in one file: it asks for nothing over the network, runs no script, and tells browsers to allow neither (Content
 * Security Policy, level 3).
 */
public final class HtmlPage {

    private HtmlPage() {}

    /**
     * Writes a page; the writer stays open.
     *
     * @param body writes what stands below the front
     */
    public static void write(Front front, Consumer<Document> body, Writer out) {
        var output = new WriterOutput(out);
        var templates = new Templates(output);
        var style = Style.load();
        Content content = ignored -> {
            var document = new HtmlDocument(templates);
            body.accept(document);
            document.end();
        };
        templates.write(
                "page", Map.of("front", front, "style", style.text(), "policy", style.policy(), "content", content));
    }
}
