package org.threecolumns.generated;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Reference;
import org.threecolumns.model.TranslatedText;
import org.threecolumns.model.Translation;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.problem.ReadLimit;

/** Fills objects of any type of the model, from its getters alone. */
final class Filling {
    /** Made by {@link GeneratedRecords}, because their ids are settled. */
    private static final Set<String> LEFT_TO_RECORD = Set.of("people", "children", "map", "earlierMaps");

    private final SplittableRandom random;
    private final RecordSize size;
    private final Targets targets;
    private final Scalars scalars;
    private int nextId;
    private int pictures;

    Filling(SplittableRandom random, RecordSize size, Targets targets) {
        this.random = random;
        this.size = size;
        this.targets = targets;
        this.scalars = new Scalars(random);
    }

    Object makeWithFreshId(Class<?> type, Class<?> owner) {
        return make(type, "x" + ++nextId, owner);
    }

    <T> T make(Class<T> type) {
        return type.cast(make(type, "unused", type));
    }

    Object make(Class<?> type, String id) {
        return make(type, id, type);
    }

    private Object make(Class<?> type, String id, Class<?> owner) {
        ModelBuilder builder = new ModelBuilder(type);
        Set<String> leftOut = Exclusions.leftOut(type, random);
        for (ModelMember member : ModelMember.of(type)) {
            if (member.name().equals("id")) {
                builder.set(member, List.of(id));
            } else if (!leftOut.contains(member.name()) && isWanted(type, member)) {
                List<?> values = values(type, member, owner, id);
                if (!values.isEmpty()) {
                    builder.set(member, values);
                }
            }
        }
        return builder.build();
    }

    private boolean isWanted(Class<?> type, ModelMember member) {
        if (type == CaseRecord.class && LEFT_TO_RECORD.contains(member.name())) {
            return false;
        }
        if (member.valueClass() == PictureBytes.class && ++pictures > ReadLimit.PICTURES.standard()) {
            return false;
        }
        if (!member.isOptional() || targets.inMember(type, member.name(), "any") != null) {
            return true;
        }
        boolean shared = member.getter().getDeclaringClass().isAssignableFrom(Attributed.class);
        return random.nextDouble() < (shared ? size.sharedMembers() : size.ownMembers());
    }

    private List<?> values(Class<?> type, ModelMember member, Class<?> owner, String id) {
        if (type == TranslatedText.class && member.name().equals("member")) {
            return textMemberOf(owner);
        }
        Reference reference = member.getter().getAnnotation(Reference.class);
        if (reference != null) {
            return references(reference, member.isList() ? random.nextInt(1, 4) : 1);
        }
        if (member.holdsElements()) {
            return elements(type, member, owner, id);
        }
        int count = member.isList() ? random.nextInt(1, 4) : 1;
        return distinct(
                IntStream.range(0, count).mapToObj(i -> scalars.value(member)).toList());
    }

    private List<?> elements(Class<?> type, ModelMember member, Class<?> owner, String ownersId) {
        Class<?> made = member.valueClass();
        // Texts of a translation name members of the element that is translated, one step further out.
        Class<?> about = type == Translation.class ? owner : type;
        List<String> settled = targets.inMember(type, member.name(), ownersId);
        if (settled != null) {
            return settled.stream().map(id -> make(made, id, about)).toList();
        }
        int most = type == ThreeColumnMap.class || type == CaseRecord.class ? size.items() : Math.min(2, size.items());
        int count = member.isList() ? (most == 0 ? 0 : random.nextInt(1, most + 1)) : 1;
        return IntStream.range(0, count)
                .mapToObj(i -> makeWithFreshId(made, about))
                .toList();
    }

    private List<String> references(Reference reference, int count) {
        List<String> possible = Arrays.stream(reference.value())
                .flatMap(target -> targets.of(target).stream())
                .toList();
        if (possible.isEmpty()) {
            return List.of();
        }
        return distinct(IntStream.range(0, count)
                .mapToObj(i -> possible.get(random.nextInt(possible.size())))
                .toList());
    }

    private List<String> textMemberOf(Class<?> owner) {
        List<String> texts = ModelMember.of(owner).stream()
                .filter(member -> member.isProse() && !member.isList())
                .map(ModelMember::name)
                .toList();
        return texts.isEmpty() ? List.of() : List.of(texts.get(random.nextInt(texts.size())));
    }

    private static <T> List<T> distinct(List<T> values) {
        return values.stream().distinct().toList();
    }
}
