package org.threecolumns.share;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that are names and also stand in every second sentence ("will", "may", "mark"). As a name they count only with
 * a capital, or no copy could ever be made. Titles are no names at all.
 */
final class CommonWords {
    private static final Set<String> NAMES_TOO = folded("""
            will may mark grace hope faith joy rose bill rob art dawn june april august summer autumn winter drew pat
            sue don gene guy frank chase hunter cook baker young long short brown white green black grey gray wood
            woods hill field fields bush stone rivers brook brooks west north south east day king price rice love good
            best little small bright walker carter porter page read reed ford lane park parks bell ball ward wall
            walls waters wells weeks winters holiday moon star sky sunny rich jack bob nick rusty dean miles glen ray
            pearl ruby jade amber ivy holly heather violet daisy lily poppy olive fern hazel crystal melody harmony
            charity patience prudence mercy honor honour christian angel duke earl major judge bishop pope church
            temple house home street banks marsh moss frost snow storm rain wind cross drake crow bird fox wolf lamb
            bull hart buck rain case chance lance grant bond bolt boot booth box boxer brand brave power powers moody
            hardy noble sharp swift wise savage strange stout blunt blood bone bones head hand legg foot back
            tucker taylor smith turner cooper mason miller fisher farmer gardener shepherd""");
    private static final Set<String> TITLES =
            folded("mr mrs ms miss mx dr doctor sir dame lord lady prof professor rev reverend pc dc ds sgt jr sr");
    private static final Set<String> FAMILY_WORDS = folded(
            "aunt auntie anti uncle nan nana nanna nanny gran granny grandad grandpa grandma mum mam dad tad daddy mummy");

    /** What every child calls somebody, folded. */
    static final Set<String> PARENTS = folded("mum mummy mam dad daddy tad");

    /** Words of two letters in English and Welsh sentences, particles of surnames too. */
    private static final Set<String> SHORT_WORDS = folded("""
            ah am an as at be by co do eh ex go ha he hi if in is it me my no of oh ok on or ow so to up us we
            ac ag ap ar da de di du ei ei eu fe ia mi na ni os ti un wn wy ym yn yr yw
            el la le st""");

    private CommonWords() {}

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split("\\s+")).map(Folding::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether a folded name is also an everyday word} */
    static boolean isCommon(String folded) {
        return NAMES_TOO.contains(folded);
    }

    /** {@return whether a folded word is a title or a family word} */
    static boolean isTitle(String folded) {
        return TITLES.contains(folded) || isFamilyWord(folded);
    }

    /** {@return whether a folded word is what somebody is called in many families} */
    static boolean isFamilyWord(String folded) {
        return FAMILY_WORDS.contains(folded);
    }

    /** {@return whether a folded word of two letters may begin a sentence} */
    static boolean isShortWord(String folded) {
        return SHORT_WORDS.contains(folded);
    }
}
