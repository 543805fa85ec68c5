package org.threecolumns.share;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Case;
import org.threecolumns.model.Individual;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Recorded;
import org.threecolumns.model.Shareable;

/** One object of the record on its way into a copy: what it is, where it stands, and which of its members are shown. */
final class Part {
    /**
     * One shown member.
     *
     * @param member the member
     * @param treatment how it is shown
     * @param values what stands in it, shown or not
     * @param parts the objects in it that are shown; empty for other members
     */
    record Slot(MemberShape member, Treatment treatment, List<?> values, List<Part> parts) {
        /** {@return what reads as words: texts, and codes that nobody knows, which can be anything} */
        List<String> texts() {
            return switch (member.kind()) {
                case TEXT -> values.stream().map(Object::toString).toList();
                case OPEN_CODE ->
                    values.stream()
                            .map(code -> (OpenCode<?>) code)
                            .filter(code -> code.known().isEmpty())
                            .map(OpenCode::code)
                            .toList();
                default -> List.of();
            };
        }

        @Override
        public String toString() {
            return "Slot " + member.name();
        }
    }

    private static final Set<Class<?>> CONTAINERS = SharingTable.shapes().stream()
            .map(ObjectShape::type)
            .filter(Part::isContainer)
            .collect(Collectors.toUnmodifiableSet());

    private final ObjectValues held;
    private final @Nullable Part parent;
    private final @Nullable Part aroundWithAudience;
    private final Set<String> concerned;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Part> inner = new ArrayList<>();
    private Set<String> voices = Set.of();
    private boolean standing = true;

    /** Null until somebody asks. */
    private @Nullable Boolean hidesSource;

    /**
     * A part.
     *
     * @param concerned the children it concerns: its own, or those of what it stands in
     */
    Part(ObjectValues held, @Nullable Part parent, Set<String> concerned) {
        this.held = held;
        this.parent = parent;
        this.aroundWithAudience =
                parent == null || parent.value() instanceof Shareable ? parent : parent.aroundWithAudience;
        this.concerned = concerned;
    }

    ObjectValues held() {
        return held;
    }

    Object value() {
        return held.value();
    }

    ObjectShape shape() {
        return held.shape();
    }

    RecordPath path() {
        return held.path();
    }

    @Nullable
    String id() {
        return held.id();
    }

    /** {@return what stands in a member, shown or not; empty if nothing does; objects as their values} */
    List<?> values(MemberShape member) {
        return held.values(member);
    }

    @Nullable
    Part parent() {
        return parent;
    }

    Set<String> concerned() {
        return concerned;
    }

    /** {@return the children whose words, drawings, choices or numbers it holds, or stands in} */
    Set<String> voices() {
        return voices;
    }

    void voices(Set<String> own, Set<String> inherited) {
        if (own.isEmpty()) {
            voices = inherited;
        } else {
            voices = new LinkedHashSet<>(inherited);
            voices.addAll(own);
        }
    }

    /** {@return whether who said it must not be told; worked out once, because each member that could tell asks} */
    boolean hidesSource(Predicate<Part> worked) {
        Boolean known = hidesSource;
        if (known == null) {
            known = worked.test(this);
            hidesSource = known;
        }
        return known;
    }

    List<Slot> slots() {
        return slots;
    }

    void show(Slot slot) {
        slots.add(slot);
        inner.addAll(slot.parts());
    }

    /** Shows no longer what is no object. */
    void hide(Slot slot) {
        slots.remove(slot);
    }

    /** {@return the objects in it that are shown, in canonical order} */
    List<Part> inner() {
        return inner;
    }

    boolean isStanding() {
        return standing;
    }

    /** Takes the part and everything in it out of the copy. */
    void drop() {
        standing = false;
        inner.forEach(Part::drop);
    }

    /**
     * {@return whether it is a map, a network, a plan, a story or a road to closing: it has no readers of its own, and
     * whoever sees anything in it sees its head}
     */
    boolean isContainer() {
        return isContainer(held);
    }

    /** {@return the same of what may become a part} */
    static boolean isContainer(ObjectValues held) {
        return CONTAINERS.contains(held.shape().type());
    }

    private static boolean isContainer(Class<?> type) {
        return Recorded.class.isAssignableFrom(type)
                && !Shareable.class.isAssignableFrom(type)
                && !Individual.class.isAssignableFrom(type)
                && type != Case.class;
    }

    /** {@return the nearest element around this one that has an audience, or null at the top} */
    @Nullable
    Part aroundWithAudience() {
        return aroundWithAudience;
    }

    @Override
    public String toString() {
        return "Part " + path();
    }
}
