package dev.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.LoadException;
import dev.onrecord.domain.date.DateOrder;
import dev.onrecord.intake.table.TableForm;
import dev.onrecord.shell.run.Hints;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as they are: found out where it is certain, else refused once with a line that works. */
class SheetTests {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> texts() {
        return LongStream.rangeClosed(1, desk.claims())
                .mapToObj(number -> desk.claim(number).content().text())
                .toList();
    }

    private List<String> dates() {
        return LongStream.rangeClosed(1, desk.claims())
                .mapToObj(number -> String.valueOf(desk.claim(number).content().on()))
                .toList();
    }

    private String hint(LoadException refused) {
        return refused.remedy().map(Hints::of).orElse("").replace(folder + "/", "");
    }

    private List<String> hints(LoadException refused) {
        return refused.defects().stream().map(desk::hint).toList();
    }

    private static LoadOptions with(TableForm form) {
        return new OptionsBuilder().withTable(form).build();
    }

    @Nested
    class Forms {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "claim,speaker\nRates fell,Bank\n",
                    "claim|speaker\nRates fell|Bank\n",
                    "claim\tspeaker\nRates fell\tBank\n",
                    "sep=;\r\nclaim;speaker\r\nRates fell;Bank\r\n",
                    "claim,speaker\rRates fell,Bank\r",
                    "\uFEFF\"claim\",\"speaker\"\nRates fell,Bank\n",
                    "\u00A0 Claim ,Speaker\u00A0\nRates fell,Bank\n",
                    "CLAIM,SPEAKER\nRates fell,Bank\n",
                    "\"claim\", \"speaker\"\n\"Rates fell\", \"Bank\"\n",
                    "claim;speaker;\n\"Rates fell\";\"Bank\";\n",
                    "Our list, made by hand\nin 2024\n\nclaim;speaker\nRates fell;Bank\n",
                    "Title,,\n,,\nclaim,speaker,date\nRates fell,Bank,\n",
                    "claim,speaker\n,\nRates fell,Bank\n\uFEFFclaim,speaker\n,\n",
                    "claim,speaker,date\nRates fell,Bank,\nTotal: 1,,\n",
                    "claim,speaker\nRates fell,Bank,,\n",
                })
        void findsOutHowATableIsWritten(String table) {
            desk.load("sheet.csv", table);

            assertThat(texts()).containsExactly("Rates fell");
            assertThat(desk.claim(1).content().speaker()).isEqualTo("Bank");
        }

        @Test
        void takesATableOfOneColumnAsItIs() {
            desk.load("one.csv", "claim\nRates fell\nRates rose, then fell\n");

            assertThat(texts()).containsExactly("Rates fell", "Rates rose, then fell");
        }

        @Test
        void countsTheRowsThatItSkips() {
            var report = desk.load("sheet.csv", "claim,speaker,date\n,,\nA b,C,\nclaim,speaker,date\nSum 1,,\n");

            assertThat(report.sentence())
                    .isEqualTo(
                            "1 read: 1 new (C1), 0 unchanged, 0 changed, 0 rejected; skipped 3 rows that say nothing");
        }

        @Test
        void takesTheSeparatorAndTheHeaderThatAreSaid() {
            desk.load("sheet.csv", "x~y\nclaim~speaker\nRates, fell~Bank\n", with(new TableForm('~', 2, List.of())));

            assertThat(texts()).containsExactly("Rates, fell");
        }

        @Test
        void namesTheColumnsOfATableWithoutAHeader() {
            var form = new TableForm(null, null, List.of("-", "text", "speaker"));

            desk.load("sheet.tsv", "1\tRates fell\tBank\n2\tRates rose\tFund\n", with(form));

            assertThat(texts()).containsExactly("Rates fell", "Rates rose");
        }

        @Test
        void refusesARowOfAHeaderThatThereIsNot() {
            assertThat(desk.shown(desk.refusal(
                                    "s.csv",
                                    "claim\nA\n".getBytes(StandardCharsets.UTF_8),
                                    with(new TableForm(null, 9, List.of())))
                            .defects()))
                    .containsExactly("s.csv:1:1: found 2 rows, expected the header in row 9");
        }

        @Test
        void saysWhichQuotesKeepACellTogether() {
            assertThat(hints(desk.refusal("s.csv", "claim,speaker\n“Rates fell, again”,Bank\n")))
                    .containsExactly("only straight quotes (\") keep a cell together; this row has others");
            assertThat(hints(desk.refusal("t.csv", "claim,speaker\n\"A\",B\nA b, \"Rates, fell\"\n")))
                    .containsExactly(
                            "a quote keeps a cell together only where nothing stands before it, not even a blank");
        }
    }

    @Nested
    class Encodings {

        @ParameterizedTest
        @CsvSource({
            "windows-1252, Les prix ont baissé à Nîmes",
            "windows-1251, Цены снизились в Казани",
            "EUC-KR,       물가가 내렸다",
            "Shift_JIS,    物価は下がりました",
            "GB18030,      物价下降了很多",
            "windows-1256, انخفضت الأسعار في بغداد",
        })
        void namesTheEncodingThatFits(String encoding, String claim) {
            var bytes = ("claim,speaker\n" + claim + ",Bank\n").getBytes(Charset.forName(encoding));

            assertThat(hints(desk.refusal("s.csv", bytes, LoadOptions.DEFAULT)))
                    .containsExactly("--encoding " + encoding + " fits; look at the names in what it loads");
        }

        @Test
        void namesTheLineOfAFileOfTwoEncodings() {
            var bytes = new byte[][] {
                "claim,speaker\nLes prix baissés,Mairie\n".getBytes(StandardCharsets.UTF_8),
                "Le coût monté,Mairie\n".getBytes(Charset.forName("windows-1252"))
            };
            var mixed = new byte[bytes[0].length + bytes[1].length];
            System.arraycopy(bytes[0], 0, mixed, 0, bytes[0].length);
            System.arraycopy(bytes[1], 0, mixed, bytes[0].length, bytes[1].length);

            var refused = desk.refusal("s.csv", mixed, LoadOptions.DEFAULT);

            assertThat(refused.defects().get(0).line()).isEqualTo(3);
            assertThat(hints(refused)).containsExactly("write line 3 anew, and save the file as UTF-8");
        }
    }

    @Nested
    class Columns {

        @Test
        void listsTheColumnsAndALineThatLoads() {
            var table = "Statement;Said by;When;Link;Row;Who is concerned\n"
                    + "Rates fell by three percent;A. Novak;13/04/2025;https://a.example/1;1;\"St. Anna, Rescue\"\n";

            var refused = desk.refusal("s.csv", table);

            assertThat(desk.shown(refused.defects()))
                    .startsWith(
                            "s.csv: no column is known to hold the claims",
                            "s.csv:1:1 (field #1 Statement): holds \"Rates fell by three percent\", probably text");
            assertThat(hint(refused))
                    .isEqualTo("load s.csv --map Statement=text --map \"Said by=speaker\" --map When=on --map Link=url"
                            + " --map Row=- --map \"Who is concerned=about\" --split about=,");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Affirmation,Auteur,Jour,Lien             | text,speaker,on,url",
                    "Behauptung,Sprecher,Datum,Quelle         | text,speaker,on,url",
                    "Afirmación,Orador,Fecha,Enlace           | text,speaker,on,url",
                    "Alegação,Quem disse,Data,Endereço        | text,speaker,on,url",
                    "주장,발언자,날짜,링크                      | text,speaker,on,url",
                    "الادعاء,المتحدث,التاريخ,الرابط           | text,speaker,on,url",
                    "Утверждение,Кто сказал,Дата,Ссылка       | text,speaker,on,url",
                    "What,Column B,Column C,Column D          | text,-,on,url",
                })
        void guessesWhatIsMeantInManyLanguages(String header, String fields) {
            var table = header + "\nPrices fell by three percent,A. Novak,2025-04-13,https://a.example/1\n";

            var line = hint(desk.refusal("s.csv", table));

            var names = header.split(",");
            var meant = fields.split(",");
            for (int i = 0; i < names.length; i++) {
                assertThat(line).contains(names[i] + "=" + meant[i]);
            }
        }

        @Test
        void takesTheFirstRowForAClaimWhereItIsOne() {
            var refused = desk.refusal("s.tsv", """
                    1\tfalse\tThe governor signed three tax increases in 2009\ttaxes
                    2\ttrue\tThe bridge was closed for six weeks in spring\troads
                    """);

            assertThat(hint(refused)).isEqualTo("load s.tsv --columns -,-,text,-");
        }

        @Test
        void namesColumnsThatStandThereTwiceByTheirPlace() {
            var table = ",claim,speaker,speaker\n0,Rates fell,Bank,Fund\n";

            var refused = desk.refusal("s.csv", table);

            assertThat(hint(refused)).isEqualTo("load s.csv --map \"#1=-\" --map \"#3=speaker\" --map \"#4=-\"");
            var maps = Map.of("#1", "-", "#3", "-", "#4", "speaker");
            desk.load("t.csv", table, new OptionsBuilder().withMaps(maps).build());
            assertThat(desk.claim(1).content().speaker()).isEqualTo("Fund");
        }

        @Test
        void passesOverAllTheRest() {
            var maps = Map.of("#2", "text", "*", "-");

            desk.load(
                    "s.csv",
                    "claim,what,speaker,x\nno,Rates fell,Bank,1\n",
                    new OptionsBuilder().withMaps(maps).build());

            assertThat(texts()).containsExactly("Rates fell");
            assertThat(desk.claim(1).content().speaker()).isEqualTo("Bank");
        }

        @Test
        void neverSkipsAColumnThatIsNotKnown() {
            var bytes = "claim,rank\nA,1\nB,\n".getBytes(StandardCharsets.UTF_8);
            var skipping = new OptionsBuilder().skippingInvalid().build();

            assertThat(hint(desk.refusal("s.csv", bytes, skipping))).isEqualTo("load s.csv --map rank=-");
        }

        @Test
        void refusesARunThatKeepsNothing() {
            var skipping = new OptionsBuilder().skippingInvalid().build();

            assertThat(desk.refusal("s.csv", "claim,speaker\n".getBytes(StandardCharsets.UTF_8), skipping))
                    .hasMessageStartingWith("nothing was loaded: there is no claim in ");
            assertThat(desk.refusal("t.csv", "claim,date\nA,never\n".getBytes(StandardCharsets.UTF_8), skipping))
                    .hasMessage("nothing was loaded: 1 of 1 record is bad");
        }
    }

    @Nested
    class Cells {

        @Test
        void readsDatesInEveryFormThatIsCertain() {
            desk.load("s.csv", """
                    claim,date
                    A,2018/05/23
                    B,"May 23, 2018"
                    C,23-May-18
                    D,2018-05-23 00:00:00
                    E,43243
                    F,23.05.2018
                    G,Wed May 23 08:04:47 +0000 2018
                    """);

            assertThat(dates())
                    .containsExactly(
                            "2018-05-23",
                            "2018-05-23",
                            "2018-05-23",
                            "2018-05-23",
                            "2018-05-23",
                            "2018-05-23",
                            "2018-05-23T08:04:47Z");
        }

        @Test
        void asksOnceForTheOrderOfDates() {
            var refused = desk.refusal("s.csv", "claim,date\nA,03/04/2025\nB,05/06/2025\n");

            assertThat(desk.shown(refused.defects()))
                    .containsExactly("s.csv:2:3 (record 1, field date): ambiguous date: \"03/04/2025\" is 2025-04-03"
                            + " (3 April) or 2025-03-04 (March 4), and no other date there tells which");
            assertThat(hints(refused))
                    .containsExactly("--date-order dmy reads the day first, --date-order mdy the month");
        }

        @Test
        void takesTheOrderThatIsSaid() {
            desk.load(
                    "s.csv",
                    "claim,date\nA,03/04/2025\nB,5/3/18\nC,25.12.2024\n",
                    new OptionsBuilder().withDateOrder(DateOrder.MDY).build());

            assertThat(dates()).containsExactly("2025-03-04", "2018-05-03", "2024-12-25");
        }

        @Test
        void takesTheOrderThatADayAboveTwelveShows() {
            desk.load("s.csv", "claim,date\nA,03/04/2024\nB,13/06/2024\nC,5/6/18\n");

            assertThat(dates()).containsExactly("2024-04-03", "2024-06-13", "2018-06-05");
        }

        @Test
        void takesNoNumberForADayWhereNothingShowsIt() {
            assertThat(desk.defects("s.csv", "claim,date\nA,43243\n"))
                    .containsExactly("s.csv:2:3 (record 1, field date): not a date: \"43243\", expected 2025, 2025-04,"
                            + " 2025-04-17 or 2025-04-17T09:00:00Z");
            desk.load(
                    "t.csv",
                    "claim,day\nA,43243\n",
                    new OptionsBuilder().withMaps(Map.of("day", "on")).build());
            assertThat(dates()).containsExactly("2018-05-23");
        }

        @Test
        void asksOnceWhetherACommaPartsNames() {
            var table = "claim,about\nA,\"St. Anna Trust, Rescue Service\"\nB,\"Bank, Fund\"\n";

            var refused = desk.refusal("s.csv", table);

            assertThat(desk.shown(refused.defects()))
                    .containsExactly("s.csv:2:3 (record 1, field about): \"St. Anna Trust, Rescue Service\" may be one"
                            + " name or several");
            assertThat(hints(refused))
                    .containsExactly("--split about=, makes several of it, --split about=\";\" leaves it one");
            desk.load(
                    "t.csv", table, new OptionsBuilder().withSplit("about", ',').build());
            assertThat(desk.claim(1).content().about()).containsExactly("St. Anna Trust", "Rescue Service");
        }

        @Test
        void asksNothingOfANameThatTheRecordKnows() {
            desk.load("a.json", "[{\"text\": \"A\", \"about\": [\"Bank, central\"]}]");

            desk.load("s.csv", "claim,about\nB,\"Bank, central\"\n");

            assertThat(desk.claim(2).content().about()).containsExactly("Bank, central");
        }

        @Test
        void readsListsAsProgramsWriteThem() {
            desk.load("s.csv", "claim,tags\nA,\"['Public Life', 'Schools']\"\nB,trade;jobs\nC,[]\n");

            assertThat(desk.claim(1).content().tags()).containsExactly("Public Life", "Schools");
            assertThat(desk.claim(2).content().tags()).containsExactly("trade", "jobs");
            assertThat(desk.claim(3).content().tags()).isEmpty();
        }
    }
}
