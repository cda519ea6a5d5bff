package dev.onrecord.shell.command.responses;

import dev.onrecord.domain.InvalidInputException;
import dev.onrecord.domain.RefusedException;
import dev.onrecord.domain.policy.AssessedClaim;
import dev.onrecord.domain.query.ClaimQuery;
import dev.onrecord.domain.record.Request;
import dev.onrecord.file.RegularFile;
import dev.onrecord.report.letter.Letter;
import dev.onrecord.report.letter.Letter.Point;
import dev.onrecord.report.letter.LetterFormat;
import dev.onrecord.report.letter.LetterTemplate;
import dev.onrecord.report.letter.MailDraft;
import dev.onrecord.shell.command.Call;
import dev.onrecord.shell.command.ConsoleCommand;
import dev.onrecord.shell.desk.QueryOptions;
import dev.onrecord.shell.desk.Values;
import dev.onrecord.shell.grammar.Group;
import dev.onrecord.shell.grammar.Parameter;
import dev.onrecord.shell.grammar.Parameter.Argument;
import dev.onrecord.shell.grammar.Parameter.Option;
import dev.onrecord.shell.grammar.Signature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code letter}: writes the right-of-reply letter of all that is open with a party. */
public final class LetterCommand implements ConsoleCommand {

    public static final String NAME = "letter";

    private static final Argument<String> PARTY = Parameter.argument("PARTY", Values.PARTY, "who is written to");
    private static final Option<LetterFormat> FORMAT = Parameter.option(
            "format", Values.term("FORMAT", "a format", LetterFormat.class), "the format; text unless given");
    private static final Option<Path> TEMPLATE =
            Parameter.option("template", Values.FILE, "a letter of the desk's own, with {party}, {questions}, …");

    @Override
    public Signature signature() {
        return Signature.of(NAME, Group.RESPONSES, "Write the letter that asks a party for its answers")
                .takes(PARTY)
                .takes(FORMAT, TEMPLATE)
                .takes(QueryOptions.choosing())
                .example("letter Wildberries")
                .example("letter Wildberries --format eml")
                .example("letter Wildberries --template letter.txt");
    }

    @Override
    public void run(Call call) {
        var party = call.get(PARTY, call.names()::party);
        var template = call.find(TEMPLATE).map(LetterCommand::template).orElse(LetterTemplate.STANDARD);
        var points = points(call, call.query(), party);
        if (points.isEmpty()) {
            throw new RefusedException(
                    "nothing is open with " + party, party, null, "agenda lists what is open, and with whom");
        }
        var now = call.actor().now();
        var zone = call.present().zone();
        var letter =
                new Letter(party, points, call.desk().settings(call.present()).house(), now, zone);
        var text = letter.text(template);
        call.output()
                .results()
                .write(
                        call.find(FORMAT).orElse(LetterFormat.TEXT) == LetterFormat.EML
                                ? new MailDraft(letter.addresses(), letter.subject(), text).written(now, zone)
                                : text);
    }

    private static List<Point> points(Call call, ClaimQuery query, String party) {
        var store = call.store();
        var around = call.assessed().surroundings(query.cutoff());
        var limit = query.limit();
        return store.claims().folded(store.dueItems().claims(query.story()), query.cutoff()).stream()
                .filter(query::matches)
                .filter(claim -> query.matches(AssessedClaim.of(claim, around)))
                .flatMap(claim -> claim.requests().stream()
                        .filter(request -> request.isOpen() && request.party().equals(party))
                        .map(request -> point(claim.content().text(), request)))
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .toList();
    }

    private static Point point(String claim, Request request) {
        var asked = request.latest().statement();
        return new Point(claim, asked.question(), request.by(), asked.to());
    }

    private static LetterTemplate template(Path file) {
        try (var in = RegularFile.open(file)) {
            return new LetterTemplate(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidInputException(file + " is not text in UTF-8", file.toString(), null, "save it as UTF-8");
        } catch (IOException failed) {
            throw new InvalidInputException(
                    file + " cannot be read: " + failed.getMessage(), file.toString(), null, null);
        }
    }
}
