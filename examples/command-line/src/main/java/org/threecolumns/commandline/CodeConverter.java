package org.threecolumns.commandline;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the constants of an enum, written in small letters and with hyphens. Never repeats what was written instead. */
final class CodeConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] constants;

    CodeConverter(E[] constants) {
        this.constants = constants.clone();
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(constants)
                .filter(constant -> code(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("one of " + codes() + " expected"));
    }

    /** {@return the written form of a constant} */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String codes() {
        return Arrays.stream(constants).map(CodeConverter::code).collect(Collectors.joining(", "));
    }
}
