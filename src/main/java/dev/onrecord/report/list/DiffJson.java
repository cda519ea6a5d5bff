package dev.onrecord.report.list;

import dev.onrecord.domain.policy.Difference;
import dev.onrecord.domain.record.Claim;
import dev.onrecord.report.Page;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Changes for programs: an array with an object for each claim. */
final class DiffJson implements DiffList {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Page page;
    private boolean isFirst = true;

    DiffJson(Writer out) {
        this.page = new Page(out);
    }

    @Override
    public void add(Claim claim, List<Difference> differences) {
        page.text(isFirst ? "[\n" : ",\n");
        isFirst = false;
        page.text(MAPPER.writeValueAsString(new Changed(
                claim.id().toString(),
                claim.content().key(),
                claim.content().text(),
                differences.stream()
                        .map(difference -> new Change(difference.what(), difference.before(), difference.after()))
                        .toList())));
    }

    @Override
    public void end() {
        page.line(isFirst ? "[]" : "\n]");
    }

    private record Changed(String id, @Nullable String key, String text, List<Change> changes) {}

    private record Change(
            String what, @Nullable String before, @Nullable String after) {}
}
