package org.threecolumns.internal.shape;

/** The shapes of the model's types, each found at its first use and then kept. */
public final class RecordShape {
    private static final ClassValue<ObjectShape> SHAPES = new ClassValue<>() {
        @Override
        protected ObjectShape computeValue(Class<?> type) {
            return ShapeReading.of(type);
        }
    };

    private RecordShape() {}

    /**
     * {@return the shape of a type}
     *
     * @param type an interface that names its members by {@code @JsonPropertyOrder}
     * @throws IllegalArgumentException if a member has no place in the order or a type that records do not have
     */
    public static ObjectShape of(Class<?> type) {
        return SHAPES.get(type);
    }
}
