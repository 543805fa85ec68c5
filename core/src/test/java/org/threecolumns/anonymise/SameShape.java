package org.threecolumns.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.story.PictureBytes;

/** Compares a record with what was made of it, value by value. */
final class SameShape {
    private final List<ObjectValues> before;
    private final List<ObjectValues> after;
    private final Anonymiser anonymiser;

    SameShape(CaseRecord before, CaseRecord after, Anonymiser anonymiser) {
        this.before = objects(before);
        this.after = objects(after);
        this.anonymiser = anonymiser;
    }

    /** {@return the new id of each id} */
    static Map<String, String> ids(CaseRecord before, CaseRecord after) {
        List<ObjectValues> old = objects(before);
        List<ObjectValues> made = objects(after);
        Map<String, String> ids = new HashMap<>();
        for (int index = 0; index < old.size(); index++) {
            if (old.get(index).value() instanceof Identified one
                    && made.get(index).value() instanceof Identified other) {
                assertThat(Optional.ofNullable(ids.put(one.getId(), other.getId()))
                                .orElse(other.getId()))
                        .isEqualTo(other.getId());
            }
        }
        return ids;
    }

    /** {@return a place with the new ids; an id may be written like the name of a member at the root only} */
    static String place(List<String> steps, Map<String, String> ids) {
        return steps.stream()
                .skip(1)
                .map(step -> ids.getOrDefault(step, step))
                .collect(Collectors.joining("/", steps.isEmpty() ? "" : steps.get(0) + "/", ""));
    }

    void check() {
        assertThat(after).hasSameSizeAs(before);
        for (int index = 0; index < before.size(); index++) {
            ObjectValues old = before.get(index);
            assertThat(after.get(index).shape()).isSameAs(old.shape());
            for (MemberShape member : old.shape().members()) {
                List<?> ours = old.values(member);
                List<?> theirs = after.get(index).values(member);
                assertThat(theirs).as(member.name()).hasSameSizeAs(ours);
                for (int item = 0; item < ours.size(); item++) {
                    compare(member, ours.get(item), theirs.get(item));
                }
            }
        }
    }

    private void compare(MemberShape member, Object old, Object made) {
        switch (member.kind()) {
            case TEXT, TECHNICAL -> assertSameOutline((String) old, (String) made, member);
            case DATE ->
                assertThat(made).isEqualTo(anonymiser.moved((LocalDate) old)).isNotEqualTo(old);
            case CODE, LANGUAGE, FLAG, NUMBER, WHOLE_NUMBER, PERIOD ->
                assertThat(made).isEqualTo(old);
            case OPEN_CODE -> assertThat(((OpenCode<?>) made).known()).isEqualTo(((OpenCode<?>) old).known());
            case BYTES ->
                assertThat(((PictureBytes) made).announcedType()).isEqualTo(((PictureBytes) old).announcedType());
            case EXTENSIONS -> assertThat(made).isNotEqualTo(old);
            default -> assertThat(made).isNotNull();
        }
    }

    /** Letters are letters, digits digits, everything else is the same; ids among machine texts have lengths of their own. */
    private static void assertSameOutline(String old, String made, MemberShape member) {
        if (made.matches("n\\d+") || made.startsWith("/")) {
            return;
        }
        assertThat(outline(made)).as(member.name()).isEqualTo(outline(old));
    }

    private static String outline(String text) {
        return text.replaceAll("\\p{Lu}", "A").replaceAll("[\\p{L}&&[^A]]", "a").replaceAll("\\p{Nd}", "9");
    }

    private static List<ObjectValues> objects(CaseRecord record) {
        List<ObjectValues> objects = new ArrayList<>();
        ObjectValues.of(record).each(objects::add);
        return objects;
    }
}
