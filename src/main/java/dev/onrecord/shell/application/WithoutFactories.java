package dev.onrecord.shell.application;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** The classes and resources of another class loader, except the files in which libraries ask Spring to start them. */
final class WithoutFactories extends ClassLoader {

    WithoutFactories(ClassLoader all) {
        super(all);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SpringFactoriesLoader.FACTORIES_RESOURCE_LOCATION)
                ? Collections.emptyEnumeration()
                : super.getResources(name);
    }
}
