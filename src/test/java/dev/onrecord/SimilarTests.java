package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was claimed before in other words is found, in any script; the machine does not say that it is the same. */
@ExtendWith(OnRecordExtension.class)
class SimilarTests {

    private static final List<String> CLAIMS = List.of(
            "About 10,000 North Korean soldiers were sent to western Russia in October.",
            "The harbour authority closed pier 7 because of oil in the water.",
            "Vaccinated nurses at the city hospital were paid twice in May.",
            "A bakery in the old town sells bread made of sawdust.",
            "북한군 1만 명이 10월에 러시아 서부로 파병되었다.",
            "시립 병원의 간호사들은 5월에 월급을 두 번 받았다.",
            "Северокорейские военные прибыли в Курскую область в октябре.",
            "Пекарня в старом городе продаёт хлеб из опилок.",
            "أعلنت وزارة الدفاع أن جنودا كوريين شماليين وصلوا إلى روسيا.",
            "أغلقت سلطة الميناء الرصيف السابع بسبب تسرب النفط.",
            "卫星照片显示朝鲜士兵在十月抵达俄罗斯西部。",
            "老城的一家面包店出售用木屑做的面包。");

    private Console console;

    @BeforeEach
    void addClaims(Console fresh) {
        console = fresh;
        CLAIMS.forEach(claim -> console.done("add", claim));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C1 | Did Pyongyang really send soldiers to Russia? They say 10,000 North Koreans!
            C2 | Oil was seen in the harbor waters, so pier 7 is shut
            C3 | #CityHospital pays vaccinated nurses twice https://example.org/x
            C4 | They bake bread with sawdust in this old town bakery
            C5 | 10월 러시아에 북한군이 파병됐다는 소식
            C6 | 시립 병원 간호사가 월급을 두 번이나 받음
            C7 | В Курской области появились военные из Северной Кореи
            C8 | Хлебом из опилок торгует пекарня старого города
            C9 | وصول جنود من كوريا الشمالية الى روسيا حسب وزارة الدفاع
            C10 | الميناء: إغلاق الرصيف السابع بعد تسرب نفط
            C11 | 十月有朝鲜士兵到俄罗斯,有卫星照片
            C12 | 面包店用木屑做面包,就在老城
            """)
    void findsItWordedOtherwise(String claim, String text) {
        assertThat(ids(console.done("similar", text, "--format", "json"))).startsWith(claim);
    }

    @Test
    void isWhollyAlikeToItself() {
        var found =
                json(console.done("similar", CLAIMS.get(0), "--format", "json")).get(0);

        assertThat(found.get("id").asString()).isEqualTo("C1");
        assertThat(found.get("score").asDouble()).isBetween(0.99, 1.0);
    }

    @Test
    void doesNotFindTheClaimThatIsAskedAbout() {
        assertThat(ids(console.done("similar", "C1", "--format", "json")))
                .isNotEmpty()
                .doesNotContain("C1");
    }

    @Test
    void takesAWordThatIsAKeyForItsClaim() {
        console.done("add", "Sawdust bread is sold in the old town bakery", "--key", "sawdust");

        assertThat(ids(console.done("similar", "sawdust", "--format", "json")))
                .startsWith("C4")
                .doesNotContain("C13");
        assertThat(ids(console.done("similar", "bread", "--format", "json"))).contains("C13");
    }

    @Test
    void saysWhatIsSharedAndConcludesNothing() {
        var result = console.done("similar", "Were 10,000 North Korean soldiers sent?", "--limit", "1");

        assertThat(result.out())
                .contains("C1  unverified · unrated · ")
                .contains("in common: words soldiers, were, sent; numbers 10,000; names North, Korean");
        assertThat(result.err()).contains("whether any is the same claim is for you to say");
    }

    @Test
    void tellsTheVerdictOfTheEarlierClaimAndItsDay() {
        console.done("verdict", "C4", "refuted", "--because", "the flour was tested", "--override");

        assertThat(console.done("similar", "bread of sawdust").out())
                .contains("refuted since 2025-04-17T12:00:00Z (kim), because the flour was tested");
    }

    @Test
    void looksOnlyWhereItIsTold() {
        console.done("add", "Bread made of sawdust was sold at the fair.", "--story", "fair", "--tag", "food");

        assertThat(ids(console.done("similar", "bread of sawdust", "--story", "fair", "--format", "json")))
                .containsExactly("C13");
        assertThat(console.run("similar", "bread of sawdust", "--as-of", "2025-04-16")
                        .expect(2)
                        .err())
                .contains("--as-of");
    }

    @Test
    void looksForItAmongAllThatShareWordsWhereManyOthersDoToo() {
        var words = List.of("ferry", "lighthouse", "smuggler", "harbour");
        var many = IntStream.range(0, 1600)
                .mapToObj(i -> "Rumour " + i + (i < 480 ? " names a " + words.get(i / 120) : ""))
                .collect(Collectors.joining("\n", "text\n", "\n"));
        console.done("load", console.write("many.csv", many).toString());
        console.done("add", "The last of them is the harbour master", "--story", "harbours");

        var found =
                console.done("similar", "ferry lighthouse smuggler harbour", "--story", "harbours", "--format", "json");

        assertThat(ids(found)).containsExactly("C1613");
    }

    @Test
    void keepsStepWithWhatIsEditedUndoneAndRedone() {
        console.done("similar", "sawdust");
        console.done("edit", "C4", "--text", "The mill grinds acorns.", "--because", "misread");
        assertThat(ids(console.done("similar", "acorns ground at a mill", "--format", "json")))
                .startsWith("C4");
        assertThat(ids(console.done("similar", "sawdust bakery", "--format", "json")))
                .doesNotContain("C4");

        console.done("undo");
        assertThat(ids(console.done("similar", "sawdust bakery", "--format", "json")))
                .startsWith("C4");

        console.done("add", "Acorns are ground at the mill");
        assertThat(ids(console.done("similar", "acorns", "--format", "json"))).containsExactly("C13");
        console.done("undo");
        assertThat(ids(console.done("similar", "acorns", "--format", "json"))).isEmpty();
        console.done("redo");
        assertThat(ids(console.done("similar", "acorns", "--format", "json"))).containsExactly("C13");
    }

    @Test
    void findsByTheNoteTheSpeakerAndTheTitlesOfEvidence() {
        console.done("add", "It was never built.", "--speaker", "Ministry of Bridges", "--note", "the Eastgate tunnel");
        console.done("evidence", "C2", "Tanker Aurelia leaking at the quay", "--stance", "context");

        assertThat(ids(console.done("similar", "Eastgate tunnels", "--format", "json")))
                .containsExactly("C13");
        assertThat(ids(console.done("similar", "bridges", "--format", "json"))).containsExactly("C13");
        assertThat(ids(console.done("similar", "a leak of the Aurelia", "--format", "json")))
                .startsWith("C2");
    }

    @Test
    void givesTheSameAnswerTwice() {
        var once = console.done("similar", "soldiers bread hospital", "--format", "json")
                .out();

        assertThat(console.done("similar", "soldiers bread hospital", "--format", "json")
                        .out())
                .isEqualTo(once);
    }

    @Test
    void refusesATextWithoutAWord() {
        assertThat(console.run("similar", "?!").expect(1).err()).contains("nothing to search for in \"?!\"");
    }

    private static List<String> ids(Result result) {
        return json(result)
                .valueStream()
                .map(claim -> claim.get("id").asString())
                .toList();
    }

    private static JsonNode json(Result result) {
        return new JsonMapper().readTree(result.out());
    }
}
