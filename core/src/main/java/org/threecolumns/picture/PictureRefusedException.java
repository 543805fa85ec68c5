package org.threecolumns.picture;

import java.util.Locale;
import java.util.Objects;

/**
 * Says that a picture is not taken: why, and what would be right. Holds a code and numbers only, never a byte of the
 * picture, and there is no cause.
 *
 * <p>Checked, because bytes from elsewhere can always be wrong and a host has to say what then happens.
 */
public final class PictureRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final PictureRefusal code;
    private final long[] numbers;

    PictureRefusedException(PictureRefusal code, long... numbers) {
        super(code + ": " + message(code, numbers, Locale.ENGLISH), null, false, true);
        this.code = code;
        this.numbers = numbers.clone();
    }

    /** {@return why the picture is refused} */
    public PictureRefusal code() {
        return code;
    }

    /** {@return the numbers that go with the code, as it says} */
    public long[] numbers() {
        return numbers.clone();
    }

    /**
     * {@return the words for whoever added the picture}
     *
     * @param locale Welsh for Welsh words, anything else for English ones
     */
    public String message(Locale locale) {
        return message(code, numbers, Objects.requireNonNull(locale, "locale"));
    }

    private static String message(PictureRefusal code, long[] numbers, Locale locale) {
        String words = code.words(locale);
        for (int index = 0; index < numbers.length; index++) {
            words = words.replace("{" + index + "}", Long.toString(numbers[index]));
        }
        return words;
    }
}
