package dev.onrecord.intake.review;

import dev.onrecord.domain.Defect;
import dev.onrecord.intake.json.JsonFault;
import dev.onrecord.intake.json.JsonText;
import dev.onrecord.intake.json.JsonTree;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.record.TooLargeException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads the reviews of a JSON file: one, a list, a {@code @graph} or a {@code DataFeed}, each thing in it on its own.
 *
 * <p>What is no JSON ends the file: nothing after it can be told apart.
 */
public final class ReviewRecords implements RecordReader {

    private final Place file;
    private final JsonParser parser;
    private final JsonTree tree;
    private final Reviews reviews;
    private final Queue<RawRecord> ready = new ArrayDeque<>();
    private Node.@Nullable Members given;
    private boolean ended;
    private boolean stay;

    /**
     * Creates a reader.
     *
     * @param name the name of the file as it is shown
     */
    public ReviewRecords(String name, Reader text) {
        this.file = Place.whole(name);
        this.parser = JsonTree.JSON.createParser(ObjectReadContext.empty(), new QuoteMender(text));
        this.tree = new JsonTree(parser, 0);
        this.reviews = new Reviews(name);
    }

    @Override
    public @Nullable RawRecord next() {
        try {
            while (ready.isEmpty() && !ended) {
                advance();
            }
        } catch (JacksonException broken) {
            ended = true;
            var fault = JsonFault.of(broken, parser, file, "the file ends inside the JSON");
            ready.add(new RawRecord.Broken(fault, false));
        }
        return ready.poll();
    }

    /** Descends into containers, and takes each object that is no container. */
    private void advance() {
        var token = stay ? parser.currentToken() : parser.nextToken();
        stay = false;
        if (token == null) {
            end();
        } else if (token == JsonToken.START_OBJECT) {
            readObject();
        } else if (token == JsonToken.PROPERTY_NAME) {
            passField();
        } else if (token.isScalarValue()) {
            tree.begin();
            var value = tree.scalar();
            ready.add(reviews.leftOut(value, value.described()));
        }
    }

    private void end() {
        ended = true;
        if (reviews.count() == 0) {
            fault(file.defect(null, "found no ClaimReview in the file, expected at least one"));
        }
    }

    private void passField() {
        boolean holds = Reviews.CONTAINERS.contains(parser.currentName());
        parser.nextToken();
        stay = holds;
        if (!holds) {
            parser.skipChildren();
        }
    }

    private void readObject() {
        var at = parser.currentTokenLocation();
        int depth = parser.streamReadContext().getNestingDepth();
        var members = new ArrayList<Node.Member>();
        tree.begin();
        given = null;
        try {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (Reviews.CONTAINERS.contains(parser.currentName())) {
                    passField();
                    return;
                }
                members.add(tree.member());
            }
            given = new Node.Members(members, at.getLineNr(), at.getColumnNr());
            ready.addAll(reviews.of(given));
        } catch (TooLargeException tooLarge) {
            var place = new Place(file.file(), at.getLineNr(), at.getColumnNr(), reviews.count() + 1);
            ready.add(new RawRecord.Broken(place.defect(null, TooLargeException.SAID), true));
            leave(depth);
        }
    }

    private void leave(int depth) {
        while (parser.streamReadContext().getNestingDepth() >= depth) {
            parser.nextToken();
        }
    }

    private void fault(Defect defect) {
        ready.add(new RawRecord.Broken(defect, false));
    }

    @Override
    public byte @Nullable [] raw() {
        return given == null ? null : QuoteMender.asItWas(JsonText.of(given)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        parser.close();
    }
}
