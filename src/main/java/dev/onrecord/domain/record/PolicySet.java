package dev.onrecord.domain.record;

/**
 * A setting of the record gets a value, such as what the desk asks of a claim before it may be called verified.
 *
 * @param key which setting; what keys there are is told by the settings, not by the record
 * @param value its value as it is typed; what stood before stands again where that is set anew
 */
public record PolicySet(String key, String value, String because) implements Statement {

    static PolicySet read(StatementFields fields) {
        return new PolicySet(fields.required("key"), fields.required("value"), fields.required("because"));
    }

    @Override
    public StatementKind statementKind() {
        return StatementKind.POLICY_SET;
    }

    @Override
    public StatementFields fields() {
        return new StatementFields().text("key", key).text("value", value).text("because", because);
    }

    @Override
    public void applyTo(ClaimBuilder claim, Entry<?> entry) {
        // says nothing of the claim itself
    }

    @Override
    public String inWords() {
        return "set " + key + " to " + value + ", because " + because;
    }
}
