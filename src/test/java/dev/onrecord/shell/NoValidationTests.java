package dev.onrecord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.api.Test;

class NoValidationTests {

    @Test
    void isTheProviderThatIsFound() {
        assertThat(Validation.byDefaultProvider().configure().buildValidatorFactory())
                .isNotNull();
    }

    @Test
    void findsEveryArgumentValid() throws NoSuchMethodException {
        var validator = Validation.buildDefaultValidatorFactory().getValidator();
        var sample = new Sample(null);
        var equals = Sample.class.getMethod("equals", Object.class);

        assertThat(validator.validate(sample)).isEmpty();
        assertThat(validator.forExecutables().validateParameters(sample, equals, new Object[] {null}))
                .isEmpty();
    }

    private record Sample(@NotNull String text) {}
}
