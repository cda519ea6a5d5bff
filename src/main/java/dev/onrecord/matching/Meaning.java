package dev.onrecord.matching;

import java.util.Optional;

/**
 * A model of language that turns texts into points on a sphere: what means much the same lies close together. It runs on
 * this machine and asks nobody. Installed apart; without it claims are compared by their words alone.
 *
 * <p>Not safe for use by several threads at once.
 */
public interface Meaning extends AutoCloseable {

    /** Returns the name of the model and its version: points of one are no use to another. Never blank. */
    String name();

    /**
     * Returns the point of a text, of length 1: the same for the same text, whatever was read before. What is beyond the
     * longest text that the model reads does not count.
     *
     * @return empty for a text in a script that the model was not made for
     */
    Optional<float[]> of(String text);

    @Override
    void close();
}
