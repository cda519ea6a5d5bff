package dev.onrecord.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgDrawingTests {

    @Test
    void wordsStayWordsWhateverTheySay() {
        var drawing = new SvgDrawing("p", "a < b", "x & y");

        drawing.words(Ink.TEXT, SvgDrawing.Anchor.MIDDLE, 1, 2.04, "</svg><script>\"1\"</script>");

        assertThat(drawing.markup(10, 20))
                .contains("<title id=\"p-title\">a &lt; b</title><desc id=\"p-desc\">x &amp; y</desc>")
                .endsWith("<text x=\"1\" y=\"2\" fill=\"var(--text)\" text-anchor=\"middle\">"
                        + "&lt;/svg&gt;&lt;script&gt;\"1\"&lt;/script&gt;</text></svg>");
    }

    @Test
    void wordsLieAboveAllShapes() {
        var drawing = new SvgDrawing("p", "", "");

        drawing.words(Ink.TEXT, SvgDrawing.Anchor.START, 0, 0, "name");
        drawing.outline(Ink.BAD, 1, Shape.box(0, 0, 9.96, 5, 0));
        drawing.dashes(Ink.BAD, 1.8, Shape.polygon(0, 0, 1, 0, 1, 1));

        assertThat(drawing.markup(10, 20)).endsWith("""
                <rect x="0" y="0" width="10" height="5" fill="var(--ground)" stroke="var(--bad)"/>\
                <path d="M0 0L1 0L1 1Z" fill="var(--ground)" stroke="var(--bad)" stroke-width="1.8"\
                 stroke-dasharray="4 3" stroke-linecap="butt"/>\
                <text x="0" y="0" fill="var(--text)">name</text></svg>""");
    }
}
