package dev.onrecord.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import java.util.Locale;
import java.util.Map;

/** The parts of a page, compiled with the program; what they are given is escaped for the place where it stands. */
final class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, Templates.class.getPackageName());
    private final TemplateOutput output;

    Templates(TemplateOutput output) {
        this.output = output;
    }

    /** Writes a part; what the output fails with rises as it is. */
    void write(String name, Map<String, Object> parameters) {
        try {
            engine.render(name + ".jte", parameters, output);
        } catch (TemplateException wrapped) {
            throw wrapped.getCause() instanceof RuntimeException cause ? cause : wrapped;
        }
    }

    /** Returns what a heading is called in addresses. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
