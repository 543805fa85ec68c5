package org.threecolumns.model;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.call.Getters;

/** The members of one type that hold references, read together, because every element that is built comes by here. */
final class ReferenceMembers {
    private final List<Member> members;
    private final Getters getters;

    /**
     * One member that holds references.
     *
     * @param name its name
     * @param allowsGroups whether it may also name a {@link ReaderGroup}
     */
    record Member(String name, boolean allowsGroups) {
        private static Member of(Method getter) {
            String bare = getter.getName().substring("get".length());
            List<ReferenceTarget> targets =
                    Arrays.asList(getter.getAnnotation(Reference.class).value());
            return new Member(
                    bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1),
                    targets.contains(ReferenceTarget.READER));
        }
    }

    private ReferenceMembers(List<Method> getters) {
        this.members = getters.stream().map(Member::of).toList();
        this.getters = Getters.of(getters);
    }

    /** {@return those that an implementing class has from its interfaces} */
    static ReferenceMembers of(Class<?> type) {
        return new ReferenceMembers(interfacesOf(type)
                .distinct()
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Reference.class))
                .toList());
    }

    private static Stream<Class<?>> interfacesOf(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).flatMap(each -> Stream.concat(Stream.of(each), interfacesOf(each)));
    }

    /** {@return the first member of which a reference is not sound, or null if all are} */
    @Nullable
    Member unsound(Element element, Predicate<String> soundId, Predicate<String> soundReader) {
        @Nullable Object[] values = getters.of(element);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                Member member = members.get(i);
                if (!areAll(member.allowsGroups() ? soundReader : soundId, value)) {
                    return member;
                }
            }
        }
        return null;
    }

    private static boolean areAll(Predicate<String> sound, Object value) {
        if (!(value instanceof List<?> several)) {
            return sound.test((String) value);
        }
        for (int i = 0; i < several.size(); i++) {
            if (!sound.test((String) several.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "ReferenceMembers";
    }
}
