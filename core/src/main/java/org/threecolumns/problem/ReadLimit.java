package org.threecolumns.problem;

/**
 * One thing that is measured while a document is read, with its usual limit and the ceiling that nobody can raise it above.
 * The usual limits hold every record that people write; they keep a broken or hostile file from exhausting the host.
 */
public enum ReadLimit {
    /** The size of the document in bytes, apart from its pictures; 8 MiB, at most 64 MiB. */
    DOCUMENT_BYTES(8 << 20, 64 << 20),
    /** The length of one text in UTF-16 characters; 20 000, at most 1 000 000. */
    TEXT_CHARACTERS(20_000, 1_000_000),
    /** The length of one member name in UTF-16 characters; 128, at most 1 024. */
    NAME_CHARACTERS(128, 1_024),
    /** The characters of one number, as written and written out in full; 32, at most 256. */
    NUMBER_CHARACTERS(32, 256),
    /** The items of one list; 1 000, at most 100 000. */
    LIST_ITEMS(1_000, 100_000),
    /** The brackets, member names and values of the document; 200 000, at most 10 000 000. */
    TOKENS(200_000, 10_000_000),
    /** Objects and lists within one another; 32, at most 64. */
    DEPTH(32, 64),
    /** The problems that are collected before reading stops; 100, at most 10 000. */
    PROBLEMS(100, 10_000),
    /** The bytes of one picture; 5 MiB, at most 16 MiB. */
    PICTURE_BYTES(5 << 20, 16 << 20),
    /** The pictures of the document; 20, at most 200. */
    PICTURES(20, 200),
    /** The bytes of all its pictures together; 24 MiB, at most 128 MiB. Reading takes about eight times as much memory. */
    ALL_PICTURES_BYTES(24 << 20, 128 << 20),
    /** The longer side of one picture in pixels; 8 000, at most 20 000. */
    PICTURE_SIDE(8_000, 20_000),
    /** Width times height of one picture; 16 megapixels, at most 50. */
    PICTURE_PIXELS(16_000_000, 50_000_000),
    /** How many times as long as the shorter side of a picture the longer one is; 50, at most 200. */
    PICTURE_RATIO(50, 200),
    /** Width times height of all pictures of the document together; 60 megapixels, at most 600. */
    ALL_PICTURES_PIXELS(60_000_000, 600_000_000);

    private final int standard;
    private final int ceiling;

    ReadLimit(int standard, int ceiling) {
        this.standard = standard;
        this.ceiling = ceiling;
    }

    /** {@return the usual limit} */
    public int standard() {
        return standard;
    }

    /** {@return the highest limit that can be asked for} */
    public int ceiling() {
        return ceiling;
    }
}
