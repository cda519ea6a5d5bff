package dev.onrecord.intake;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads a JSON file: a list of claims, one claim, or an object with {@code story}, {@code sources} and {@code claims}.
 *
 * <p>What is no JSON ends the file: nothing after it can be told apart.
 */
final class JsonRecords implements RecordReader {

    private static final Set<String> OF_A_DOCUMENT = Set.of("claims", "sources", "summary");

    private final Place file;
    private final JsonParser parser;
    private final JsonTree tree;
    private final Supplier<@Nullable String> storyAhead;
    private final Set<String> named = new HashSet<>();
    private final List<RawRecord> ready = new ArrayList<>();
    private State state = State.START;
    private @Nullable String story;
    private boolean claimsBegan;
    private boolean insideRecord;
    private long record;

    /**
     * Creates a reader.
     *
     * @param storyAhead finds the story in a file that names it after its claims; null where it cannot
     */
    JsonRecords(String name, Reader text, Supplier<@Nullable String> storyAhead) {
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
            var cut = "the file ends inside " + (insideRecord ? "a record" : claimsBegan ? "the list of claims" : "the JSON");
            ready.add(new RawRecord.Broken(JsonFault.of(broken, parser, place, cut), insideRecord));
        }
        return ready.isEmpty() ? null : ready.remove(0);
    }

    @Override
    public @Nullable String story() {
        return story;
    }

    private void advance() {
        switch (state) {
            case START -> start();
            case DOCUMENT -> readDocument();
            case CLAIMS -> readElement(true);
            case SOURCES -> readElement(false);
            case TAIL -> readTail();
            case END -> {}
        }
    }

    private void start() {
        var token = parser.nextToken();
        if (token == null) {
            fault("the file is empty, expected claims");
            state = State.END;
        } else if (token == JsonToken.START_ARRAY) {
            claimsBegan = true;
            state = State.CLAIMS;
        } else if (token == JsonToken.START_OBJECT) {
            readRoot();
        } else {
            fault("found " + described() + ", expected a list of claims");
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
                if (OF_A_DOCUMENT.contains(parser.currentName())) {
                    members.forEach(this::readDocumentMember);
                    readDocumentField();
                    return;
                }
                members.add(tree.member());
            }
        } catch (TooLargeException tooLarge) {
            ready.add(new RawRecord.Broken(at.defect(null, JsonFault.TOO_LARGE, null), true));
            state = State.END;
            return;
        }
        record++;
        ready.add(new RawRecord.OfClaim(at, new Node.Members(members, at.line(), at.column())));
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
        var at = here(0);
        var name = parser.currentName();
        if (!OF_A_DOCUMENT.contains(name)) {
            tree.begin();
            readDocumentMember(tree.member());
            return;
        }
        if (!named.add(name)) {
            ready.add(new RawRecord.Broken(at.defect(name, "given twice, expected once", null), false));
        }
        var token = parser.nextToken();
        if (name.equals("summary")) {
            parser.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            state = name.equals("claims") ? State.CLAIMS : State.SOURCES;
            beginClaims();
        } else {
            ready.add(new RawRecord.Broken(here(0).defect(name, "found " + described() + ", expected a list", null), false));
            parser.skipChildren();
        }
    }

    private void beginClaims() {
        if (state == State.CLAIMS && !claimsBegan) {
            claimsBegan = true;
            story = story == null ? storyAhead.get() : story;
        }
    }

    private void readDocumentMember(Node.Member member) {
        var at = file.at(member.line(), member.column());
        if (!member.name().equals("story")) {
            ready.add(new RawRecord.Broken(
                    at.defect(member.name(), "unknown beside claims, expected story, sources or claims", null), false));
        } else if (!named.add("story")) {
            ready.add(new RawRecord.Broken(at.defect("story", "given twice, expected once", null), false));
        } else if (member.value() instanceof Node.Text text) {
            readStory(at, text.value());
        } else if (!(member.value() instanceof Node.Nothing)) {
            var found = "found " + member.value().described() + ", expected a text";
            ready.add(new RawRecord.Broken(at.defect("story", found, null), false));
        }
    }

    private void readStory(Place at, String name) {
        if (claimsBegan && !name.equals(story)) {
            ready.add(new RawRecord.Broken(
                    at.defect(
                            "story",
                            "stands after the claims it is for, expected it before them",
                            "put it first, name it with --story, or load the file by its name"),
                    false));
            return;
        }
        story = name.isBlank() ? null : name;
    }

    private void readElement(boolean isClaim) {
        var token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            state = named.isEmpty() ? State.TAIL : State.DOCUMENT;
            return;
        }
        var at = here(isClaim ? ++record : 0);
        if (token != JsonToken.START_OBJECT) {
            ready.add(new RawRecord.Broken(at.defect(null, "found " + described() + ", expected an object", null), isClaim));
            parser.skipChildren();
            return;
        }
        int depth = parser.streamReadContext().getNestingDepth();
        insideRecord = isClaim;
        try {
            tree.begin();
            var fields = tree.object();
            ready.add(isClaim ? new RawRecord.OfClaim(at, fields) : new RawRecord.OfSource(at, fields));
        } catch (TooLargeException tooLarge) {
            ready.add(new RawRecord.Broken(at.defect(null, JsonFault.TOO_LARGE, null), isClaim));
            leave(depth);
        }
        insideRecord = false;
    }

    private void leave(int depth) {
        while (parser.streamReadContext().getNestingDepth() >= depth) {
            parser.nextToken();
        }
    }

    private void readTail() {
        state = State.END;
        if (parser.nextToken() != null) {
            ready.add(new RawRecord.Broken(
                    here(0).defect(
                            null,
                            "found " + described() + " after the end of the JSON",
                            "--format ndjson reads one claim a line"),
                    false));
        }
    }

    private String described() {
        return JsonTree.described(parser.currentToken());
    }

    private Place here(long number) {
        var at = parser.currentTokenLocation();
        return new Place(file.file(), at.getLineNr(), at.getColumnNr(), number);
    }

    private void fault(String message) {
        ready.add(new RawRecord.Broken(file.at(1, 1).defect(null, message, null), false));
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
        TAIL,
        END
    }
}
