package dev.onrecord.domain.policy;

/**
 * Who publishes what the desk writes, as far as it is set; what is not is empty.
 *
 * @param name the organisation
 * @param url its own page
 * @param page the page on which a review stands; {@code {id}}, {@code {key}} and {@code {story}} stand for the claim's
 * @param byline whose work it is
 * @param corrections where readers report an error
 * @param licence the terms on which others may use it
 */
public record House(String name, String url, String page, String byline, String corrections, String licence) {

    /** A house of which nothing is set. */
    public static final House UNNAMED = new House("", "", "", "", "", "");

    /** Tells whether nothing is set that a reader is told. */
    public boolean isUnnamed() {
        return (name + url + byline + corrections + licence).isEmpty();
    }
}
