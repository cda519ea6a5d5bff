package dev.onrecord.matching;

import java.util.Optional;

/**
 * A model of language that turns texts into points on a sphere: what means much the same lies close together. It runs on
 * this machine and asks nobody. Installed apart; without it claims are compared by their words alone.
 *
 * <p>The point of a text is of length 1, and the same for the same text, whatever was read before. What is beyond the
 * longest text that the model reads does not count. There is none for a text in a script that the model was not made for.
 * Not safe for use by several threads at once.
 */
public interface Meaning extends AutoCloseable {

    /** Returns the name and version of the model, never blank; points of different models cannot be compared. */
    String name();

    /** Returns the point of a text that is searched for. */
    Optional<float[]> of(String text);

    /**
     * Returns the point of a claim.
     *
     * @param text its wording
     * @param headline what was written over it, one or several; empty for nothing
     * @return empty also where the model reads headlines and there is none
     */
    Optional<float[]> of(String text, String headline);

    /**
     * Returns how close a text and a claim are, from 0, which is what texts have that have nothing to do with each other, to
     * 1: models differ in how far apart they put those.
     *
     * @param cosine that of their points
     */
    double closeness(double cosine);

    @Override
    void close();
}
