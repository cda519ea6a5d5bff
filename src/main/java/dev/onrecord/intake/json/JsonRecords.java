package dev.onrecord.intake.json;

import dev.onrecord.domain.Defect;
import dev.onrecord.domain.Remedy;
import dev.onrecord.intake.record.Node;
import dev.onrecord.intake.record.Place;
import dev.onrecord.intake.record.RawRecord;
import dev.onrecord.intake.record.RecordReader;
import dev.onrecord.intake.record.TooLargeException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads a JSON file: a list of claims, one claim, or an object with {@code story}, {@code sources} and {@code claims},
 * which may carry the record that it was written from.
 *
 * <p>What is no JSON ends the file: nothing after it can be told apart.
 */
public final class JsonRecords implements RecordReader {

    private final Place file;
    private final JsonParser parser;
    private final JsonTree tree;
    private final Supplier<@Nullable String> storyAhead;
    private final DocumentFields document = new DocumentFields();
    private final List<RawRecord> ready = new ArrayList<>();
    private State state = State.START;
    private boolean isDocument;
    private boolean claimsBegan;
    private boolean insideRecord;
    private @Nullable Node given;
    private long record;

    /**
     * Creates a reader.
     *
     * @param storyAhead finds the story in a file that names it after its claims; null where it cannot
     */
    public JsonRecords(String name, Reader text, Supplier<@Nullable String> storyAhead) {
        this.file = Place.whole(name);
        this.parser = JsonTree.JSON.createParser(ObjectReadContext.empty(), text);
        this.tree = new JsonTree(parser, 0);
        this.storyAhead = storyAhead;
    }

    @Override
    public @Nullable RawRecord next() {
        try {
            while (ready.isEmpty() && state != State.END) {
                advance();
            }
        } catch (JacksonException broken) {
            state = State.END;
            var place = new Place(file.file(), 0, 0, insideRecord ? record : 0);
            var cut = "the file ends inside "
                    + (insideRecord ? "a record" : claimsBegan ? "the list of claims" : "the JSON");
            ready.add(new RawRecord.Broken(JsonFault.of(broken, parser, place, cut), insideRecord));
        }
        return ready.isEmpty() ? null : ready.remove(0);
    }

    @Override
    public byte @Nullable [] raw() {
        return given == null ? null : JsonText.of(withStory(given)).getBytes(StandardCharsets.UTF_8);
    }

    /** Gives a claim the story that stands beside it in the file, so that it can be told apart from the file. */
    private Node withStory(Node record) {
        var name = story();
        if (name == null || !(record instanceof Node.Members claim) || claim.has("story")) {
            return record;
        }
        var members = new ArrayList<>(claim.members());
        members.add(new Node.Member("story", 0, 0, new Node.Text(name, 0, 0)));
        return new Node.Members(members, claim.line(), claim.column());
    }

    @Override
    public @Nullable String story() {
        return document.story();
    }

    private void advance() {
        switch (state) {
            case START -> start();
            case DOCUMENT -> readDocument();
            case CLAIMS, SOURCES, RECORD -> readElement(state == State.CLAIMS);
            case TAIL -> readTail();
            case END -> {}
        }
    }

    private void start() {
        var token = parser.nextToken();
        if (token == null) {
            fault(file.at(1, 1).defect(null, "the file is empty, expected claims"));
            state = State.END;
        } else if (token == JsonToken.START_ARRAY) {
            claimsBegan = true;
            state = State.CLAIMS;
        } else if (token == JsonToken.START_OBJECT) {
            readRoot();
        } else {
            fault(here(0).defect(null, "found " + described() + ", expected a list of claims"));
            state = State.END;
        }
    }

    /** Reads the object that is the file: a claim, unless a field says that it holds claims. */
    private void readRoot() {
        var at = here(1);
        var members = new ArrayList<Node.Member>();
        tree.begin();
        try {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (DocumentFields.has(parser.currentName())) {
                    members.forEach(this::readDocumentMember);
                    readDocumentField();
                    return;
                }
                members.add(tree.member());
            }
        } catch (TooLargeException tooLarge) {
            ready.add(new RawRecord.Broken(at.defect(null, TooLargeException.SAID), true));
            state = State.END;
            return;
        }
        record++;
        var fields = new Node.Members(members, at.line(), at.column());
        given = fields;
        ready.add(new RawRecord.OfClaim(at, fields));
        state = State.TAIL;
    }

    private void readDocument() {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            state = State.TAIL;
        } else {
            readDocumentField();
        }
    }

    private void readDocumentField() {
        state = State.DOCUMENT;
        isDocument = true;
        var name = parser.currentName();
        if (!DocumentFields.has(name)) {
            tree.begin();
            readDocumentMember(tree.member());
            return;
        }
        document.note(name, here(0)).ifPresent(this::fault);
        var token = parser.nextToken();
        if (name.equals("summary")) {
            parser.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            beginList(name);
        } else {
            fault(here(0).defect(name, "found " + described() + ", expected a list"));
            parser.skipChildren();
        }
    }

    private void beginList(String name) {
        state = name.equals("claims") ? State.CLAIMS : name.equals("record") ? State.RECORD : State.SOURCES;
        if (state == State.CLAIMS) {
            claimsBegan = true;
            document.beginClaims(document.story() == null ? storyAhead.get() : null);
        }
    }

    private void readDocumentMember(Node.Member member) {
        document.read(member, file.at(member.line(), member.column())).ifPresent(this::fault);
    }

    private void readElement(boolean isClaim) {
        var token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            state = isDocument ? State.DOCUMENT : State.TAIL;
            return;
        }
        var at = here(isClaim ? ++record : 0);
        if (token != JsonToken.START_OBJECT) {
            ready.add(new RawRecord.Broken(at.defect(null, "found " + described() + ", expected an object"), isClaim));
            given = parser.currentToken() == JsonToken.START_ARRAY ? null : tree.scalar();
            parser.skipChildren();
            return;
        }
        int depth = parser.streamReadContext().getNestingDepth();
        insideRecord = isClaim;
        given = null;
        try {
            tree.begin();
            var fields = tree.object();
            given = fields;
            ready.add(read(at, fields));
        } catch (TooLargeException tooLarge) {
            ready.add(new RawRecord.Broken(at.defect(null, TooLargeException.SAID), isClaim));
            leave(depth);
        }
        insideRecord = false;
    }

    private RawRecord read(Place at, Node.Members fields) {
        return switch (state) {
            case SOURCES -> new RawRecord.OfSource(at, fields);
            case RECORD -> new RawRecord.OfRecord(at, fields);
            default -> new RawRecord.OfClaim(at, fields);
        };
    }

    private void leave(int depth) {
        while (parser.streamReadContext().getNestingDepth() >= depth) {
            parser.nextToken();
        }
    }

    private void readTail() {
        state = State.END;
        if (parser.nextToken() != null) {
            fault(here(0).defect(null, "found " + described() + " after the end of the JSON", Remedy.Plain.READ_LINES));
        }
    }

    private String described() {
        return JsonTree.described(parser.currentToken());
    }

    private Place here(long number) {
        var at = parser.currentTokenLocation();
        return new Place(file.file(), at.getLineNr(), at.getColumnNr(), number);
    }

    private void fault(Defect defect) {
        ready.add(new RawRecord.Broken(defect, false));
    }

    @Override
    public void close() {
        parser.close();
    }

    private enum State {
        START,
        DOCUMENT,
        CLAIMS,
        SOURCES,
        RECORD,
        TAIL,
        END
    }
}
