package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.internal.strictjson.TreeRewriting;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Release;

/** Writes a decision to show something to one reader onto the elements that it is about, and nowhere else. */
final class Granting implements TreeRewriting.Change {
    private static final String AUDIENCE = "audience";
    private static final String RELEASE = "release";

    private final Set<RecordPath> places;
    private final String reader;
    private final Decision decision;
    private final Set<String> ids;
    private int number;

    private Granting(CaseRecord record, Set<RecordPath> places, String reader, Decision decision) {
        this.places = places;
        this.reader = reader;
        this.decision = decision;
        this.ids = ids(record);
    }

    /** {@return the record in which these elements are for this reader too} */
    static CaseRecord grant(CaseRecord record, Set<RecordPath> places, String reader, Decision decision) {
        return places.isEmpty() ? record : TreeRewriting.of(record, new Granting(record, places, reader, decision));
    }

    /** {@return every id of the record} */
    static Set<String> ids(CaseRecord record) {
        Set<String> ids = new HashSet<>();
        ObjectValues.of(record).each(object -> {
            String id = object.id();
            if (id != null) {
                ids.add(id);
            }
        });
        return ids;
    }

    @Override
    public ObjectNode object(ObjectNode rewritten, TreeRewriting.Around around) {
        if (!places.contains(around.place())) {
            return rewritten;
        }
        ObjectNode.Builder granted = ObjectNode.builder();
        for (int index = 0; index < rewritten.size(); index++) {
            String name = rewritten.name(index);
            if (!name.equals(AUDIENCE) && !name.equals(RELEASE)) {
                granted.add(name, rewritten.value(index));
            }
        }
        return granted.add(AUDIENCE, ListNode.of(audience(rewritten)))
                .add(RELEASE, ListNode.of(releases(rewritten)))
                .build();
    }

    /** Nobody named meant the team, and must go on to: inside another element it would have been seen already. */
    private List<Node> audience(ObjectNode element) {
        List<Node> audience = items(element, AUDIENCE);
        if (audience.isEmpty()) {
            audience.add(TextNode.of(ReaderGroup.TEAM.name()));
        }
        boolean isNamed = audience.stream()
                .anyMatch(named -> named instanceof TextNode text && text.text().equals(reader));
        if (!isNamed) {
            audience.add(TextNode.of(reader));
        }
        return audience;
    }

    private List<Node> releases(ObjectNode element) {
        List<Node> releases = items(element, RELEASE);
        Release release = Release.builder()
                .id(freshId())
                .to(reader)
                .why(decision.reason())
                .by(decision.worker())
                .on(decision.day())
                .build();
        releases.add(StrictJson.toTree(release, Release.class));
        return releases;
    }

    private static List<Node> items(ObjectNode element, String member) {
        return element.get(member) instanceof ListNode list ? new ArrayList<>(list.items()) : new ArrayList<>();
    }

    private String freshId() {
        String id;
        do {
            number++;
            id = RELEASE + number;
        } while (!ids.add(id));
        return id;
    }
}
