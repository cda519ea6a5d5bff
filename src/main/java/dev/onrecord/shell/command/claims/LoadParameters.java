package dev.onrecord.shell.command.claims;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.NearestWord;
import dev.onrecord.domain.date.DateOrder;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.intake.keep.KeptSide;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Completes;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Flag;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.ValueType;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The parameters of {@code load}. */
public final class LoadParameters {

    public static final Argument<Path> FILES = Parameter.argument(
                    "FILE", Values.FILE, "files of claims; - is standard input")
            .variadic();
    public static final Option<FileFormat> FORMAT = Parameter.option(
            "format",
            Values.term("FORMAT", "a format", FileFormat.class),
            "the format of the files; detected unless given");
    public static final Option<String> STORY = Parameter.option("story", Values.STORY, "the story of every claim");
    public static final Option<Mapping> MAP = Parameter.option(
                    "map",
                    ValueType.of(
                            "COLUMN=FIELD",
                            "COLUMN=FIELD, or COLUMN=- to ignore it",
                            Completes.MAPPING,
                            (text, clock) -> Mapping.of(text)),
                    "the field of a column; #3 is the third, * all the rest, - ignores it")
            .repeatable();
    public static final Option<Character> DELIMITER = Parameter.option(
            "delimiter",
            ValueType.of(
                    "SIGN",
                    "one character, or tab, comma, semicolon, bar, space",
                    Completes.NONE,
                    (text, clock) -> delimiter(text)),
            "what parts the cells of a table; found out unless given");
    public static final Option<Integer> HEADER_ROW = Parameter.option(
            "header-row", ValueType.integer("N", 1, 20), "the row of the header, from 1; found out unless given");
    public static final Option<List<String>> COLUMNS = Parameter.option(
            "columns",
            ValueType.of(
                    "A,B,…",
                    "names parted by commas, - for a column to ignore",
                    Completes.NONE,
                    (text, clock) -> columns(text)),
            "the columns of a table that has no header, in their order");
    public static final Option<DateOrder> DATE_ORDER = Parameter.option(
            "date-order",
            Values.term("ORDER", "an order of dates", DateOrder.class),
            "the order of dates in numbers, where they do not tell");
    public static final Option<Split> SPLIT = Parameter.option(
                    "split",
                    ValueType.of(
                            "FIELD=SIGN",
                            "FIELD=SIGN, such as about=,",
                            Completes.NONE,
                            (text, clock) -> Split.of(text)),
                    "what parts several names in a cell, besides semicolons")
            .repeatable();
    static final Option<String> MAP_AS = Parameter.option(
            "map-as", mapName(Completes.SAVED_MAPPING), "use the columns saved under this name; --map overrides");
    static final Option<String> SAVE_MAP =
            Parameter.option("save-map", mapName(Completes.NONE), "save the columns under a name, for --map-as");
    public static final Option<Charset> ENCODING = Parameter.option(
            "encoding",
            ValueType.of(
                    "NAME",
                    "an encoding: UTF-8, windows-1252, ISO-8859-1, UTF-16LE",
                    Completes.NONE,
                    (text, clock) -> charset(text)),
            "the encoding of the files; UTF-8, unless a byte order mark says otherwise");
    public static final Flag UPDATE = Parameter.flag("update", "change claims on record where the file differs");
    public static final Option<KeptSide> KEEP = Parameter.option(
            "keep",
            Values.term("SIDE", "a side", KeptSide.class),
            "whose word stands where you and the file changed the same field");
    static final Option<String> SHEET_ID = Parameter.option(
            "sheet-id",
            ValueType.of("NAME", "a name for the sheet", Completes.NONE, (text, clock) -> SavedMaps.name(text)),
            "what the file is known by when it is loaded again; its name unless given");
    public static final Flag SKIP_INVALID = Parameter.flag("skip-invalid", "load the good records and skip the bad");
    static final Option<Path> REJECTS =
            Parameter.option("rejects", Values.FILE, "a new file for the rejected records, each with its reason");
    static final Flag EXPLAIN = Parameter.flag("explain", "list what was repaired or left out");
    static final Option<ProgressMode> PROGRESS = Parameter.option(
            "progress",
            Values.term("HOW", "a way to show progress", ProgressMode.class),
            "how to show progress; auto is a bar on a terminal");
    static final Flag SIMILAR =
            Parameter.flag("similar", "read the meanings of the claims, for similar; needs a language model");
    static final Flag DRY_RUN = Parameter.flag("dry-run", "show what would be loaded, and load nothing");

    private LoadParameters() {}

    private static ValueType<String> mapName(Completes completes) {
        return ValueType.of(
                "NAME", "a name: letters, digits, '.', '_' and '-'", completes, (text, clock) -> SavedMaps.name(text));
    }

    private static char delimiter(String text) {
        return switch (text) {
            case "tab", "\\t" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "bar", "pipe" -> '|';
            case "space", "blank" -> ' ';
            default -> {
                if (text.length() != 1 || text.equals("\"") || text.equals("\n") || text.equals("\r")) {
                    throw new InvalidInputException(
                            "not a delimiter: \"" + text + "\"",
                            text,
                            null,
                            "one character, or tab, comma, semicolon, bar, space");
                }
                yield text.charAt(0);
            }
        };
    }

    private static List<String> columns(String text) {
        var names = Stream.of(text.split(",", -1)).map(String::strip).toList();
        if (names.stream().anyMatch(String::isEmpty)) {
            throw new InvalidInputException(
                    "a column without a name: \"" + text + "\"", text, null, "- stands for a column to ignore");
        }
        return names;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException(
                    "not an encoding: \"" + name + "\"",
                    name,
                    NearestWord.of(name, Charset.availableCharsets().keySet()).orElse(null),
                    "UTF-8, windows-1252, windows-1251, ISO-8859-1, UTF-16LE");
        }
    }
}
