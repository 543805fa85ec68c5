package org.threecolumns.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Conversation;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.family.EcoMap;
import org.threecolumns.model.family.Genogram;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.meeting.Meeting;
import org.threecolumns.model.meeting.NetworkMeeting;
import org.threecolumns.model.network.SafetyNetwork;
import org.threecolumns.model.plan.BottomLine;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.Trajectory;
import org.threecolumns.model.story.OtherExplanation;
import org.threecolumns.model.story.WordsAndPictures;
import org.threecolumns.model.voice.ChildVoice;

/**
 * The copy for one reader: everything that this reader may see of one record, and nothing else. It is no window on the
 * record. Its ids are its own ({@code p1}, {@code ds1}: the first person, the first danger statement <em>of this
 * copy</em>); only the {@link Receipt} knows what they stand for. Sharing makes it, and reading one that sharing made:
 * documents accept nothing else.
 */
public final class SharedRecord {
    private final CopyHeader header;
    private final CaseRecord content;
    private final ViewDigest digest;

    SharedRecord(CopyHeader header, CaseRecord content, ViewDigest digest) {
        this.header = header;
        this.content = content;
        this.digest = digest;
    }

    /** {@return whom the copy is for: a person, or the child of a child's copy} */
    public Individual reader() {
        return person(header.reader()).orElseThrow(() -> new NoSuchElementException("reader"));
    }

    /** {@return why the copy was made} */
    public Purpose purpose() {
        return header.purpose();
    }

    /** {@return the children whom the copy is about, in the order of the record; at least one} */
    public List<Child> about() {
        return content.getChildren().stream()
                .filter(child -> header.about().contains(child.getId()))
                .toList();
    }

    /** {@return the day for which the copy was made} */
    public LocalDate asOf() {
        return header.asOf();
    }

    /**
     * {@return four letters or digits that tell this copy from others when people talk about it; taken from what the
     * copy shows and from nothing hidden}
     */
    public String copyId() {
        return digest.copyId();
    }

    /**
     * {@return the SHA-256 of what the copy shows, 64 hexadecimal digits: for metadata, never to be printed for a
     * family}
     */
    public String viewHash() {
        return digest.hash();
    }

    /** {@return the version of the library that made the copy: for metadata} */
    public String libraryVersion() {
        return header.madeWith().library();
    }

    /** {@return which sharing table decided, 12 hexadecimal digits: for metadata} */
    public String tableVersion() {
        return header.madeWith().table();
    }

    /**
     * {@return a name for a file of this copy, without an ending: its day and its copy id, such as {@code
     * 2025-06-12-K7QX}. It tells nothing of whom it is for or what it is about, because names of files are seen in lists,
     * backups and messages}
     */
    public String fileName() {
        return asOf() + "-" + copyId();
    }

    /** {@return the language of all words that do not state their own, as a BCP-47 tag} */
    public Optional<String> lang() {
        return content.getLang();
    }

    /** {@return what this reader may know of the case itself: council, law, words used} */
    public Case caseDetails() {
        return content.getCase();
    }

    /** {@return the reader, if no child, and the adults to whom shown items refer} */
    public List<Person> people() {
        return content.getPeople();
    }

    /** {@return the children whom the copy is about, and the child who reads it} */
    public List<Child> children() {
        return content.getChildren();
    }

    /** {@return the current map, unless nothing of it is for this reader} */
    public Optional<ThreeColumnMap> map() {
        return content.getMap();
    }

    /** {@return earlier maps that hold something for this reader} */
    public List<ThreeColumnMap> earlierMaps() {
        return content.getEarlierMaps();
    }

    /** {@return the safety plans that hold something for this reader, in the order of the record} */
    public List<SafetyPlan> safetyPlans() {
        return content.getSafetyPlans();
    }

    /** {@return conversations that this reader may know of} */
    public List<Conversation> conversations() {
        return content.getConversations();
    }

    /** {@return the network, unless nothing of it is for this reader} */
    public Optional<SafetyNetwork> network() {
        return content.getNetwork();
    }

    /** {@return meetings of the network that this reader may know of} */
    public List<NetworkMeeting> networkMeetings() {
        return content.getNetworkMeetings();
    }

    /** {@return bottom lines that this reader may know of} */
    public List<BottomLine> bottomLines() {
        return content.getBottomLines();
    }

    /** {@return the road to closing, unless no step of it is for this reader} */
    public Optional<Trajectory> trajectory() {
        return content.getTrajectory();
    }

    /** {@return stories in words and pictures of which something is for this reader} */
    public List<WordsAndPictures> wordsAndPictures() {
        return content.getWordsAndPictures();
    }

    /** {@return how else children were told why people are worried} */
    public List<OtherExplanation> otherExplanations() {
        return content.getOtherExplanations();
    }

    /** {@return what children said and drew, as far as they let this reader have it} */
    public List<ChildVoice> childVoice() {
        return content.getChildVoice();
    }

    /** {@return children's own plans that this reader may know of} */
    public List<ChildPlan> childPlans() {
        return content.getChildPlans();
    }

    /** {@return family trees that this reader may know of} */
    public List<Genogram> genograms() {
        return content.getGenograms();
    }

    /** {@return maps of what the family has around it that this reader may know of} */
    public List<EcoMap> ecoMaps() {
        return content.getEcoMaps();
    }

    /** {@return meetings that this reader may know of} */
    public List<Meeting> meetings() {
        return content.getMeetings();
    }

    /**
     * {@return the person or child of this id of the copy; items of a copy never refer to anybody else}
     *
     * @param id an id of this copy
     */
    public Optional<Individual> person(String id) {
        return content.person(Objects.requireNonNull(id, "id"));
    }

    /**
     * {@return the child of this id of the copy}
     *
     * @param id an id of this copy
     */
    public Optional<Child> child(String id) {
        return content.child(Objects.requireNonNull(id, "id"));
    }

    /** {@return every text of the copy in canonical order, so that a document can account for each of them} */
    public List<CopyText> texts() {
        List<CopyText> texts = new ArrayList<>();
        ObjectValues.of(content).each(object -> {
            for (MemberShape member : object.shape().members()) {
                if (member.kind() == MemberKind.TEXT) {
                    String name = CopyText.name(object.shape(), member);
                    RecordPath place = object.path().member(member.name());
                    object.values(member).forEach(text -> texts.add(new CopyText(place, name, text.toString())));
                }
            }
        });
        return List.copyOf(texts);
    }

    CopyHeader header() {
        return header;
    }

    /** {@return everything shown, as a record with the copy's ids} */
    CaseRecord content() {
        return content;
    }

    ViewDigest digest() {
        return digest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SharedRecord that && header.equals(that.header) && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(header, content);
    }

    /** {@return the type and the purpose only} */
    @Override
    public String toString() {
        return "SharedRecord[" + header.purpose() + "]";
    }
}
