package org.threecolumns.share;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters that the eye takes for one another, brought to one plain form. Input is lower case and decomposed. What a
 * person reads as the same word has to be the same word for the search too: {@code 0} and {@code o}, {@code 1}, {@code i} and
 * {@code l}, the Cyrillic and Greek letters that look Latin, letters with a stroke, small capitals.
 */
final class LookAlikes {
    private static final String SEEN = "01" // digits typed for letters
            + "авекмнорстухѕіјһԁԛԝьгпӏ" // Cyrillic
            + "αβεζηικμνορτυχγω" // Greek
            + "օսհոցզ" // Armenian
            + "øđðłħıŧɑɡɩʏ" // Latin with a stroke or of another cut
            + "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡᴢ"; // small capitals
    private static final String PLAIN = "ol" + "abekmhopctyxsijhdqwbrnl" + "abezhikmnoptyxyw" + "ouhngq" + "oddlhitagiy"
            + "abcdefghijklmnoprstuvwz";
    private static final Map<Character, Character> SINGLE = single();
    private static final int[][] ENCLOSED = {{0x1F150, 0x1F169}, {0x1F170, 0x1F189}, {0x1F1E6, 0x1F1FF}};

    private LookAlikes() {}

    private static Map<Character, Character> single() {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < SEEN.length(); i++) {
            table.put(SEEN.charAt(i), PLAIN.charAt(i));
        }
        return Map.copyOf(table);
    }

    /** {@return the plain letter that the given one is taken for, or the letter itself} */
    static char plain(char letter) {
        char plain = SINGLE.getOrDefault(letter, letter);
        // A capital I, a small l and a 1 are one stroke in most faces, and case is gone by now.
        return plain == 'i' ? 'l' : plain;
    }

    /** {@return the letters a joined letter stands for, or an empty text when it is not one} */
    static String parts(char letter) {
        return switch (letter) {
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'þ' -> "th";
            default -> "";
        };
    }

    /** {@return the plain letter in a circle, box or flag, which compatibility decomposition leaves alone; 0 if none} */
    static char enclosed(int codePoint) {
        for (int[] range : ENCLOSED) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return (char) ('a' + codePoint - range[0]);
            }
        }
        return 0;
    }
}
