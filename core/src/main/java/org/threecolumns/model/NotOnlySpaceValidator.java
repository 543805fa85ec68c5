package org.threecolumns.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the first character that is not white space; nearly always that is the first of all. A validator makes and asks
 * it; public because validators ask for that.
 */
public final class NotOnlySpaceValidator implements ConstraintValidator<NotOnlySpace, CharSequence> {
    private static final int NEXT_LINE = 0x85;

    /** For validators. */
    public NotOnlySpaceValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, @Nullable ConstraintValidatorContext context) {
        return text == null || saysSomething(text);
    }

    private static boolean saysSomething(CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isWhiteSpace(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    /** As Unicode has it, which is neither what Java calls white space nor what it calls a space. No such character is a pair. */
    static boolean isWhiteSpace(int character) {
        return Character.isSpaceChar(character) || (character >= '\t' && character <= '\r') || character == NEXT_LINE;
    }
}
