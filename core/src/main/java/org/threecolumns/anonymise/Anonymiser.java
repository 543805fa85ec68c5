package org.threecolumns.anonymise;

import java.time.LocalDate;
import java.util.Objects;
import org.threecolumns.internal.strictjson.TreeRewriting;
import org.threecolumns.model.CaseRecord;

/**
 * Makes of a record one of the same shape in which no word, name, date, identifier or picture is left.
 *
 * <ul>
 *   <li>Codes, flags, numbers of scales and counts, languages and the version of the format stay.
 *   <li>Each word becomes a made-up word of the same length, the same one wherever it stands; single letters, single digits,
 *       punctuation and emoji stay where they are. Words and phrases of the shipped word lists stay too, so that the rules
 *       find what they found, unless they are part of somebody's name.
 *   <li>Numbers of two or more digits become other ones. Telephone numbers become numbers that Ofcom keeps for drama,
 *       postcodes ones that nobody has. A pupil's or health number with a right check gets a right check again.
 *   <li>All dates move by the same number of whole weeks, so that intervals and weekdays stay; a month, season or year
 *       moves to the one that lies there.
 *   <li>Ids are numbered anew, and references with them.
 *   <li>Each picture becomes a grey one of the same type and size in pixels.
 *   <li>What other systems keep in extensions keeps its structure only.
 * </ul>
 *
 * <p>The same record and seed always give the same result: whoever knows the seed and guesses the record can prove the
 * guess, and dates can be moved back, so a seed must be random and must not be passed on with the result. Structure can tell
 * of a family too: the result is not for publication.
 *
 * <p>Immutable; one anonymiser serves all threads.
 */
public final class Anonymiser {
    private final long seed;

    private Anonymiser(long seed) {
        this.seed = seed;
    }

    /**
     * {@return an anonymiser}
     *
     * @param seed decides every substitute; a random number that is kept as safe as the record
     */
    public static Anonymiser with(long seed) {
        return new Anonymiser(seed);
    }

    /**
     * {@return a record of the same shape that tells of nobody}
     *
     * @param record the record
     * @throws IllegalArgumentException if the record holds what no reader would accept; the message names the place and
     *     never the content
     */
    public CaseRecord anonymise(CaseRecord record) {
        Objects.requireNonNull(record, "record");
        return TreeRewriting.of(record, new Rewriting(seed, Contents.of(record)));
    }

    /**
     * {@return the day that stands for a day in what this anonymiser makes}
     *
     * <p>A check of the result as of that day finds what a check of the record as of the real day finds.
     *
     * @param day the real day
     */
    public LocalDate moved(LocalDate day) {
        return new DateShift(seed).of(Objects.requireNonNull(day, "day"));
    }

    /** {@return the name of the type: the seed is a secret} */
    @Override
    public String toString() {
        return "Anonymiser";
    }
}
