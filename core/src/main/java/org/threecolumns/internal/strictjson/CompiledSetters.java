package org.threecolumns.internal.strictjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.threecolumns.internal.shape.CompiledCall;

/** Lets databind set the members of a builder by compiled calls instead of by reflection. */
final class CompiledSetters {
    private CompiledSetters() {}

    static BeanDeserializerModifier modifier() {
        return new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public BeanDeserializerBuilder updateBuilder(
                    DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
                List<SettableBeanProperty> properties = new ArrayList<>();
                builder.getProperties().forEachRemaining(properties::add);
                for (SettableBeanProperty property : properties) {
                    if (property.getMember().getMember() instanceof Method setter) {
                        builder.addOrReplaceProperty(compiled(property, CompiledCall.setter(setter)), true);
                    }
                }
                return builder;
            }
        };
    }

    private static SettableBeanProperty compiled(
            SettableBeanProperty property, BiFunction<Object, Object, Object> setter) {
        return new SettableBeanProperty.Delegating(property) {
            private static final long serialVersionUID = 1L;

            @Override
            protected SettableBeanProperty withDelegate(SettableBeanProperty other) {
                return compiled(other, setter);
            }

            @Override
            public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object instance)
                    throws IOException {
                deserializeSetAndReturn(parser, context, instance);
            }

            @Override
            public Object deserializeSetAndReturn(JsonParser parser, DeserializationContext context, Object instance)
                    throws IOException {
                return setter.apply(instance, delegate.deserialize(parser, context));
            }
        };
    }
}
