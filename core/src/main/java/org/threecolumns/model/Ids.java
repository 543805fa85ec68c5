package org.threecolumns.model;

/** The form of ids and references, checked in one place: a new reference is covered as soon as it is annotated. */
final class Ids {
    /** The form of an id, for messages; it is checked by hand because every object built passes here. */
    static final String FORM = "[A-Za-z][A-Za-z0-9_-]{0,39}";

    private static final int LONGEST = 40;
    private static final String GROUP_CODES = "TEAM, PARTNERS, NETWORK, COURT";
    private static final String AN_ID = " must have the form " + FORM + " and be none of " + GROUP_CODES;
    private static final String A_READER = " must be one of " + GROUP_CODES + " or have the form " + FORM;

    /** Found once for each implementing class. */
    private static final ClassValue<ReferenceMembers> REFERENCES = new ClassValue<>() {
        @Override
        protected ReferenceMembers computeValue(Class<?> type) {
            return ReferenceMembers.of(type);
        }
    };

    private Ids() {}

    static void check(Element element) {
        if (element instanceof Identified identified && !isId(identified.getId())) {
            throw new IllegalArgumentException(typeOf(element) + ": its id" + AN_ID);
        }
        ReferenceMembers.Member unsound = REFERENCES.get(element.getClass()).unsound(element, Ids::isId, Ids::hasForm);
        if (unsound != null) {
            throw new IllegalArgumentException(typeOf(element) + ": a reference in " + unsound.name()
                    + (unsound.allowsGroups() ? A_READER : AN_ID));
        }
    }

    private static boolean isId(String text) {
        return hasForm(text) && !ReaderGroup.isCode(text);
    }

    static boolean hasForm(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String typeOf(Element element) {
        return element.getClass().getInterfaces()[0].getSimpleName();
    }
}
