package dev.onrecord.domain.policy;

/**
 * One thing that the desk shows of a claim or of a source, in words.
 *
 * @param what what kind of thing, such as {@code verdict} or {@code response}
 * @param key what tells it from others of its kind, so that it is the same thing when its value has changed
 * @param value the thing itself
 */
public record Fact(String what, String key, String value) {

    /** Returns a thing of which there is only one. */
    static Fact only(String what, String value) {
        return new Fact(what, "", value);
    }

    /** Returns a thing that is told from others by its value alone. */
    static Fact oneOf(String what, String value) {
        return new Fact(what, value, value);
    }
}
