package dev.onrecord.report.claimreview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes reviews, and where.
 *
 * @param name the organisation
 * @param url its own page
 * @param page the page on which a review stands; {@code {id}}, {@code {key}} and {@code {story}} in it stand for those
 *     of the claim, and without any of them the claim is a fragment of the page, as it is in a summary in HTML
 */
public record Publisher(String name, String url, String page) {

    /** Returns the page on which the review of a claim stands; a claim without a key is called by its number. */
    String pageOf(String id, @Nullable String key, @Nullable String story) {
        var address = page.replace("{id}", encoded(id))
                .replace("{key}", encoded(key == null ? id : key))
                .replace("{story}", encoded(story == null ? "" : story));
        return address.equals(page) ? page + "#" + id : address;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
