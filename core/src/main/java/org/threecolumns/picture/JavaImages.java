package org.threecolumns.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Shows pixels to the JPEG reader and writer of Java as an image of theirs, without copying them. */
final class JavaImages {
    private static final int[] GREY = {0};
    private static final int[] RED_GREEN_BLUE = {0, 1, 2};

    private JavaImages() {}

    /** An image over the very samples: what is read into it stands in the pixels. */
    static BufferedImage over(Pixels pixels) {
        boolean grey = pixels.channels() == Pixels.GREY;
        DataBufferByte samples = new DataBufferByte(pixels.samples(), pixels.samples().length);
        WritableRaster raster = Raster.createInterleavedRaster(
                samples,
                pixels.width(),
                pixels.height(),
                pixels.rowLength(),
                pixels.channels(),
                grey ? GREY : RED_GREEN_BLUE,
                null);
        ColorSpace space = ColorSpace.getInstance(grey ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        ColorModel colours = new ComponentColorModel(space, false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
    }
}
