package dev.onrecord.shell;

import jakarta.validation.Configuration;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bean validation that finds everything valid, in place of one that would cost a third of the start-up.
 *
 * <p>Spring Shell cannot run a command without a provider, though no argument here is checked that way: the values of
 * the domain check themselves. Found through {@code META-INF/services}.
 */
@SuppressWarnings("rawtypes") // the raw provider is what "no configuration of its own" means
public final class NoValidation implements ValidationProvider {

    /** Creates the provider, as a service loader does. */
    public NoValidation() {}

    @Override
    public Configuration createSpecializedConfiguration(BootstrapState state) {
        return inert(Configuration.class);
    }

    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        return inert(Configuration.class);
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState configuration) {
        return inert(ValidatorFactory.class);
    }

    private static <T> T inert(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer(method.getReturnType())));
    }

    private static @Nullable Object answer(Class<?> type) {
        if (type == Set.class) {
            return Set.of();
        }
        return type.isInterface() ? inert(type) : null;
    }
}
