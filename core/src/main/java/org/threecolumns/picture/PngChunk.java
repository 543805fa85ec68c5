package org.threecolumns.picture;

/** One part of a PNG: four letters, content, and a checksum that is right. */
record PngChunk(String type, ByteView content, int start, int end) {
    private static final int LENGTH_AND_TYPE = 8;
    private static final int CHECKSUM = 4;

    /** The chunk that starts at a position of the file. */
    static PngChunk read(ByteView file, int start) throws PictureRefusedException {
        long length = file.u32(start);
        ByteView content = file.part(start + LENGTH_AND_TYPE, length);
        int checksumAt = start + LENGTH_AND_TYPE + content.length();
        ByteView summed = file.part(start + 4, 4 + length);
        if (file.u32(checksumAt) != summed.checksum()) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        return new PngChunk(summed.opening(4), content, start, checksumAt + CHECKSUM);
    }

    boolean is(String name) {
        return type.equals(name);
    }

    /** Whether a reader that does not know it can do without: its first letter is a small one. */
    boolean isAncillary() {
        return type.charAt(0) >= 'a' && type.charAt(0) <= 'z';
    }
}
