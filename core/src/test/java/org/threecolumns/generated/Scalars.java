package org.threecolumns.generated;

import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.threecolumns.model.Extensions;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.LanguageTag;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Technical;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.PictureType;

/** Values without members, each fit for the member it is for. */
final class Scalars {
    private static final List<String> LANGUAGES = List.of("en-GB", "cy-GB", "pl", "ur-PK");
    private static final List<String> SEASONS = List.of("SPRING", "SUMMER", "AUTUMN", "WINTER");
    private static final Set<String> BEGINNINGS = Set.of(
            "from",
            "opened",
            "firstKnown",
            "min",
            "low",
            "inForceFrom",
            "startsOn",
            "notBefore",
            "triggeredOn",
            "born",
            "since");
    private static final Set<String> ENDS = Set.of(
            "to",
            "closed",
            "lastKnown",
            "max",
            "high",
            "scaleTop",
            "endedOn",
            "endsOn",
            "doneOn",
            "due",
            "died",
            "until",
            "respondedOn");
    /** Numbers that go to three and no further. */
    private static final Set<String> SHORT = Set.of("ring", "score");

    private static final List<Period> PERIODS = List.of(Period.ofWeeks(6), Period.ofMonths(6), Period.of(1, 2, 3));
    private static final Map<String, String> HOST_DATA =
            Map.of("org.example.badge", "{\"z\":1.50,\"a\":[true,null]}", "org.example.row-id", "\"7\"");

    private final SplittableRandom random;
    private final InventedWords words;
    private PictureType announced = PictureType.PNG;

    Scalars(SplittableRandom random) {
        this.random = random;
        this.words = new InventedWords(random);
    }

    Object value(ModelMember member) {
        Class<?> type = member.valueClass();
        if (type == String.class) {
            return text(member);
        }
        if (type == PictureType.class) {
            return announced;
        }
        if (type.isEnum()) {
            return oneOf(type);
        }
        if (type == OpenCode.class) {
            Class<?> list = (Class<?>) ((ParameterizedType) member.valueType()).getActualTypeArguments()[0];
            return openCode(oneOf(list));
        }
        return type == Boolean.class ? random.nextBoolean() : measured(member, type);
    }

    private Object measured(ModelMember member, Class<?> type) {
        if (type == BigDecimal.class) {
            return number(member.name());
        }
        if (type == Integer.class) {
            return random.nextInt(1, SHORT.contains(member.name()) ? 4 : 9);
        }
        if (type == LocalDate.class) {
            return day(member.name());
        }
        if (type == FuzzyDate.class) {
            return fuzzy(member.name());
        }
        if (type == Period.class) {
            return PERIODS.get(random.nextInt(PERIODS.size()));
        }
        if (type == PictureBytes.class) {
            return picture();
        }
        if (type == Extensions.class) {
            return Extensions.of(HOST_DATA);
        }
        throw new AssertionError("No values are known for " + type.getSimpleName() + " in " + member.name());
    }

    private String text(ModelMember member) {
        if (member.name().equals("formatVersion")) {
            return org.threecolumns.model.CaseRecord.FORMAT_VERSION;
        }
        if (member.getter().isAnnotationPresent(LanguageTag.class)) {
            return LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        }
        return member.getter().isAnnotationPresent(Technical.class) ? words.unique() : words.sentence();
    }

    private BigDecimal number(String member) {
        if (BEGINNINGS.contains(member)) {
            return BigDecimal.ZERO;
        }
        if (ENDS.contains(member)) {
            return BigDecimal.TEN;
        }
        return random.nextInt(4) == 0 ? new BigDecimal("4.5") : BigDecimal.valueOf(random.nextInt(1, 10));
    }

    private LocalDate day(String member) {
        int year = BEGINNINGS.contains(member) ? 2024 : ENDS.contains(member) ? 2026 : 2025;
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    private FuzzyDate fuzzy(String member) {
        LocalDate day = day(member);
        String about = random.nextInt(4) == 0 ? "~" : "";
        return switch (random.nextInt(5)) {
            case 0 -> FuzzyDate.parse(about + day.getYear());
            case 1 -> FuzzyDate.parse(about + day.toString().substring(0, 7));
            case 2 -> FuzzyDate.parse(about + day.getYear() + "-" + SEASONS.get(random.nextInt(SEASONS.size())));
            case 3 -> ENDS.contains(member) ? FuzzyDate.on(day) : FuzzyDate.parse("BEFORE-BIRTH");
            default -> FuzzyDate.parse(about + day);
        };
    }

    /** A picture of either type; what it is said to be comes after and agrees. */
    private PictureBytes picture() {
        PictureBytes picture =
                PictureBytes.of(random.nextBoolean() ? TinyPictures.png(random) : TinyPictures.jpeg(random));
        announced = picture.announcedType().orElseThrow();
        return picture;
    }

    private Object oneOf(Class<?> list) {
        Object[] codes = list.getEnumConstants();
        return codes[random.nextInt(codes.length)];
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Object openCode(Object known) {
        return OpenCode.of((Enum) known);
    }
}
