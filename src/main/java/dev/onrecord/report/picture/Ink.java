package dev.onrecord.report.picture;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import org.jspecify.annotations.Nullable;

/** What pictures are drawn with. The page that shows them says what each looks like, by day and by night. */
enum Ink implements Paint {
    TEXT("text"),
    FAINT("faint"),
    LINE("line"),
    GROUND("ground"),
    SOFT("soft"),
    GOOD("good"),
    WARNING("warning"),
    BAD("bad"),
    ACCENT("accent");

    private final String variable;

    Ink(String variable) {
        this.variable = variable;
    }

    /** Returns the colour as CSS: the value that the page gives it. */
    String css() {
        return "var(--" + variable + ")";
    }

    @Override
    public int getTransparency() {
        return OPAQUE;
    }

    @Override
    public PaintContext createContext(
            @Nullable ColorModel model,
            Rectangle device,
            Rectangle2D user,
            AffineTransform transform,
            RenderingHints hints) {
        throw new UnsupportedOperationException("an ink has no colour of its own");
    }
}
