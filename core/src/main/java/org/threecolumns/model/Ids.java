package org.threecolumns.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of ids and references, checked in one place: a new reference is covered as soon as it is annotated. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Set<String> GROUPS =
            Arrays.stream(ReaderGroup.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final String EXPECTED =
            " must have the form [A-Za-z][A-Za-z0-9_-]{0,39} and be none of TEAM, PARTNERS, NETWORK, COURT";

    /** The getters of references, found once for each implementing class. */
    private static final ClassValue<List<Link>> LINKS = new ClassValue<>() {
        @Override
        protected List<Link> computeValue(Class<?> type) {
            return interfacesOf(type)
                    .distinct()
                    .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Reference.class))
                    .map(Link::of)
                    .toList();
        }
    };

    private Ids() {}

    static void check(Element element) {
        if (element instanceof Identified identified && !isId(identified.getId())) {
            throw new IllegalArgumentException(
                    element.getClass().getInterfaces()[0].getSimpleName() + ": its id" + EXPECTED);
        }
        for (Link link : LINKS.get(element.getClass())) {
            link.check(element);
        }
    }

    private static boolean isId(String text) {
        return FORM.matcher(text).matches() && !GROUPS.contains(text);
    }

    private static Stream<Class<?>> interfacesOf(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).flatMap(each -> Stream.concat(Stream.of(each), interfacesOf(each)));
    }

    private record Link(Method getter, boolean groupsToo) {
        static Link of(Method getter) {
            List<ReferenceTarget> targets =
                    List.of(getter.getAnnotation(Reference.class).value());
            return new Link(getter, targets.contains(ReferenceTarget.READER));
        }

        void check(Element element) {
            if (!values(element).allMatch(each -> isId(each) || (groupsToo && GROUPS.contains(each)))) {
                throw new IllegalArgumentException(
                        element.getClass().getInterfaces()[0].getSimpleName() + ": a reference in " + member()
                                + expected());
            }
        }

        private String expected() {
            return groupsToo ? " must be one of TEAM, PARTNERS, NETWORK, COURT or have the form " + FORM : EXPECTED;
        }

        private String member() {
            String name = getter.getName().substring("get".length());
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }

        private Stream<String> values(Element element) {
            try {
                Object value = getter.invoke(element);
                Stream<?> all = value instanceof Optional<?> one ? one.stream() : ((List<?>) value).stream();
                return all.map(String.class::cast);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException("A getter of a public interface could not be read", impossible);
            }
        }
    }
}
