package org.threecolumns.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threecolumns.internal.form.Flaw;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Identified;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Worded;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.DangerStatus;
import org.threecolumns.model.map.ThreeColumnMap;

/**
 * One record, opened for one rule at one stage on one day. Rules look at the current map only: earlier maps are frozen,
 * and nobody could put anything right there.
 */
public final class Inspection {
    private static final RecordPath MAP = RecordPath.root().member("map");
    private static final Set<DangerStatus> SET_ASIDE = Set.of(DangerStatus.SUPERSEDED, DangerStatus.WITHDRAWN);

    private final Opened opened;
    private final RuleDescription rule;

    Inspection(Opened opened, RuleDescription rule) {
        this.opened = opened;
        this.rule = rule;
    }

    /** {@return the whole record} */
    public CaseRecord record() {
        return opened.record();
    }

    /** {@return the stage that is checked for} */
    public Stage stage() {
        return opened.stage();
    }

    /** {@return the day the record is looked at as of} */
    public LocalDate asOf() {
        return opened.asOf();
    }

    /** {@return the people and children of the record} */
    public KnownPeople people() {
        return opened.people();
    }

    /** {@return the current map, or empty if there is none yet} */
    public Optional<Located<ThreeColumnMap>> map() {
        return record().getMap().map(map -> new Located<>(MAP, map));
    }

    /**
     * {@return the items of a list of the current map; none if there is no map}
     *
     * @param member the list, in JSON
     * @param list gets it
     * @param <T> the type of the items
     */
    public <T extends Identified> Stream<Located<T>> inMap(String member, Function<ThreeColumnMap, List<T>> list) {
        return map().stream().flatMap(map -> inside(map, member, list));
    }

    /**
     * {@return the items of a list of something}
     *
     * @param owner what holds the list
     * @param member the list, in JSON
     * @param list gets it
     * @param <O> the type of the owner
     * @param <T> the type of the items
     */
    public <O, T extends Identified> Stream<Located<T>> inside(
            Located<O> owner, String member, Function<O, List<T>> list) {
        RecordPath path = owner.path().member(member);
        return list.apply(owner.value()).stream().map(item -> {
            opened.visit();
            return new Located<>(path.item(item.getId()), item);
        });
    }

    /** {@return the danger statements of the current map but those that were superseded or withdrawn} */
    public Stream<Located<DangerStatement>> dangerStatements() {
        return inMap("dangerStatements", ThreeColumnMap::getDangerStatements)
                .filter(each -> !SET_ASIDE.contains(each.value().getStatus().orElse(DangerStatus.DRAFT)));
    }

    /** {@return the ids of the children the current map is about: those it names, or all of the record} */
    public List<String> children() {
        List<String> named = record().getMap().map(ThreeColumnMap::getChildren).orElse(List.of());
        return named.isEmpty()
                ? record().getChildren().stream().map(Child::getId).toList()
                : named;
    }

    /**
     * {@return the ids of the children that an item is about: none named means all of the map}
     *
     * @param named the ids the item names
     */
    public List<String> childrenOf(List<String> named) {
        return named.isEmpty() ? children() : named;
    }

    /**
     * {@return a number that the rule compares with}
     *
     * @param name its name in the pack
     * @throws IllegalArgumentException if the pack gives the rule no such number
     */
    public int threshold(String name) {
        Integer number = rule.thresholds().get(Objects.requireNonNull(name, "name"));
        if (number == null) {
            throw new IllegalArgumentException("rule " + rule.id() + ": the pack has no threshold " + name);
        }
        return number;
    }

    /**
     * {@return a word list in the language of an element, or empty if there is none}
     *
     * @param list the name of the list
     * @param element whose texts are looked at
     */
    public Optional<Lexicon> lexicon(String list, Worded element) {
        String language = element.getLang().or(record()::getLang).orElse("en-GB");
        return opened.pack().lexicon(list, language);
    }

    List<Flaw> flaws() {
        return opened.flaws();
    }
}
