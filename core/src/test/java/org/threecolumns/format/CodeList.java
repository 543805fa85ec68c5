package org.threecolumns.format;

import java.util.Arrays;
import java.util.List;

/**
 * One list of codes.
 *
 * @param type the enum of the known codes
 * @param open whether others may add codes
 */
record CodeList(Class<?> type, boolean open) {
    String name() {
        return type.getSimpleName();
    }

    List<String> codes() {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
