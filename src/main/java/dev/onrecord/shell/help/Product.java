package dev.onrecord.shell.help;

import java.util.Optional;

/** What the program is called and which it is. */
public final class Product {

    private Product() {}

    /** Returns the name and the version, such as {@code onrecord 0.1.0}; outside a package without the version. */
    public static String nameAndVersion() {
        return "onrecord "
                + Optional.ofNullable(Product.class.getPackage().getImplementationVersion())
                        .orElse("(development)");
    }
}
