package dev.onrecord.intake;

import dev.onrecord.domain.date.DateOrder;
import dev.onrecord.intake.file.FileFormat;
import dev.onrecord.intake.keep.KeptSide;
import dev.onrecord.intake.table.TableForm;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Options of a load, of which a test says those that it is about. */
final class OptionsBuilder {

    private FileFormat format = FileFormat.AUTO;
    private @Nullable Charset charset;
    private @Nullable String story;
    private Map<String, String> maps = Map.of();
    private final Set<LoadOptions.Allowed> allowed = EnumSet.noneOf(LoadOptions.Allowed.class);
    private TableForm table = TableForm.FOUND_OUT;
    private @Nullable DateOrder dateOrder;
    private Map<String, Character> splits = Map.of();
    private @Nullable String sheet;
    private @Nullable KeptSide kept;
    private @Nullable Path rejects;

    OptionsBuilder withFormat(FileFormat other) {
        format = other;
        return this;
    }

    OptionsBuilder withCharset(@Nullable Charset other) {
        charset = other;
        return this;
    }

    OptionsBuilder withStory(String other) {
        story = other;
        return this;
    }

    OptionsBuilder withMaps(Map<String, String> others) {
        maps = others;
        return this;
    }

    OptionsBuilder keeping(KeptSide other) {
        kept = other;
        return this;
    }

    OptionsBuilder ofSheet(String other) {
        sheet = other;
        return this;
    }

    OptionsBuilder updating() {
        allowed.add(LoadOptions.Allowed.UPDATES);
        return this;
    }

    OptionsBuilder skippingInvalid() {
        allowed.add(LoadOptions.Allowed.INVALID_RECORDS);
        return this;
    }

    OptionsBuilder withRejects(Path other) {
        rejects = other;
        return this;
    }

    OptionsBuilder withTable(TableForm other) {
        table = other;
        return this;
    }

    OptionsBuilder withDateOrder(DateOrder other) {
        dateOrder = other;
        return this;
    }

    OptionsBuilder withSplit(String field, char sign) {
        splits = Map.of(field, sign);
        return this;
    }

    LoadOptions build() {
        return new LoadOptions(format, charset, story, maps, allowed, table, dateOrder, splits, sheet, kept, rejects);
    }
}
