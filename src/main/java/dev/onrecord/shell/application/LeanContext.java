package dev.onrecord.shell.application;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternResolver;

/** A context that translates no messages and finds no resources by patterns: preparing for either takes long. */
final class LeanContext extends GenericApplicationContext {

    @Override
    protected void initMessageSource() {}

    @Override
    protected ResourcePatternResolver getResourcePatternResolver() {
        return new SingleResources(this);
    }

    /** Resources by their places alone. */
    private record SingleResources(ResourceLoader loader) implements ResourcePatternResolver {

        @Override
        public Resource[] getResources(String location) {
            return new Resource[] {getResource(location)};
        }

        @Override
        public Resource getResource(String location) {
            return loader.getResource(location);
        }

        @Override
        public @Nullable ClassLoader getClassLoader() {
            return loader.getClassLoader();
        }
    }
}
