package dev.onrecord;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Tries a law as often as {@code -Dtries} says, for a run that is longer than that of every build. */
final class MoreTries implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Optional.ofNullable(System.getProperty("tries"))
                .map(Integer::valueOf)
                .ifPresent(tries -> context.attributes().setTries(tries));
        return property.execute();
    }
}
