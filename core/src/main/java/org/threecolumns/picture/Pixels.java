package org.threecolumns.picture;

/**
 * What a picture shows: rows from the top, pixels from the left, one sample (grey) or three (red, green, blue) of 8 bits
 * each. The array is shared, never copied: pictures are large, and none of these leave the gate.
 */
final class Pixels {
    static final int GREY = 1;
    static final int COLOUR = 3;

    private final Size size;
    private final int channels;
    private final byte[] samples;

    Pixels(Size size, int channels, byte[] samples) {
        this.size = size;
        this.channels = channels;
        this.samples = samples;
    }

    static Pixels blank(Size size, int channels) {
        return new Pixels(size, channels, new byte[Math.toIntExact(size.pixels() * channels)]);
    }

    Size size() {
        return size;
    }

    int channels() {
        return channels;
    }

    byte[] samples() {
        return samples;
    }

    int width() {
        return size.width();
    }

    int height() {
        return size.height();
    }

    int rowLength() {
        return width() * channels;
    }

    int at(int x, int y) {
        return (y * width() + x) * channels;
    }

    /** The same in one channel if it is grey throughout. */
    Pixels inGreyIfGrey() {
        if (channels == GREY || !isGreyThroughout()) {
            return this;
        }
        Pixels grey = blank(size, GREY);
        for (int at = 0; at < grey.samples.length; at++) {
            grey.samples[at] = samples[at * COLOUR];
        }
        return grey;
    }

    /** The same turned upright. */
    Pixels turned(Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return this;
        }
        Pixels turned = blank(orientation.isOnItsSide() ? size.onItsSide() : size, channels);
        for (int y = 0; y < turned.height(); y++) {
            for (int x = 0; x < turned.width(); x++) {
                int from = at(orientation.sourceX(x, y, size), orientation.sourceY(x, y, size));
                System.arraycopy(samples, from, turned.samples, turned.at(x, y), channels);
            }
        }
        return turned;
    }

    /** The same in at most so many pixels. Sides are divided by a whole number: 1 if it has no more already. */
    Pixels inAtMost(int pixels) {
        int side = 1;
        while (size.dividedBy(side).pixels() > pixels) {
            side++;
        }
        return side == 1 ? this : dividedBy(side);
    }

    /** Each pixel is the mean of a square, so that a thin pencil line grows pale but never vanishes. */
    private Pixels dividedBy(int side) {
        Pixels smaller = blank(size.dividedBy(side), channels);
        for (int y = 0; y < smaller.height(); y++) {
            for (int x = 0; x < smaller.width(); x++) {
                for (int channel = 0; channel < channels; channel++) {
                    smaller.samples[smaller.at(x, y) + channel] = mean(x * side, y * side, side, channel);
                }
            }
        }
        return smaller;
    }

    private byte mean(int left, int top, int side, int channel) {
        int right = Math.min(left + side, width());
        int bottom = Math.min(top + side, height());
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += samples[at(x, y) + channel] & 0xFF;
            }
        }
        int count = (right - left) * (bottom - top);
        return (byte) ((sum + count / 2) / count);
    }

    private boolean isGreyThroughout() {
        for (int at = 0; at < samples.length; at += COLOUR) {
            if (samples[at] != samples[at + 1] || samples[at] != samples[at + 2]) {
                return false;
            }
        }
        return true;
    }
}
