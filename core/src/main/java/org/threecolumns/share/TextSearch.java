package org.threecolumns.share;

/**
 * One search for phrases in texts as they are written, read as one stream, and in each text with escapes as it reads
 * without them.
 *
 * @param <P> what a place is to the searcher
 */
final class TextSearch<P> {
    private final PhraseSearch<P> asWritten;
    private final PhraseSearch<P> withoutEscapes;

    TextSearch(PhraseSet set, PhraseSearch.Found<P> found) {
        this.asWritten = new PhraseSearch<>(set, found);
        this.withoutEscapes = new PhraseSearch<>(set, found);
    }

    /** Searches one more text as it is written, and nothing more. */
    void readAsWritten(P at, String text) {
        asWritten.read(at, text);
    }

    /** Searches one more text. */
    void read(P at, String text) {
        readAsWritten(at, text);
        EscapedText.read(text).ifPresent(plain -> {
            withoutEscapes.read(at, plain);
            withoutEscapes.end();
        });
    }

    /** What comes next has nothing to do with what came before. */
    void end() {
        asWritten.end();
    }
}
