package org.threecolumns.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/** What a camera stores when it is held in one of the eight ways of EXIF: found with the geometry of Java, not with ours. */
final class CameraHeld {
    private CameraHeld() {}

    /** The stored picture that a viewer has to turn to see the upright one. */
    static BufferedImage as(int orientation, BufferedImage upright) {
        BufferedImage stored = upright;
        if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7) {
            stored = moved(stored, new AffineTransform(-1, 0, 0, 1, stored.getWidth(), 0), false);
        }
        int quarters = switch (orientation) {
            case 3, 4 -> 2;
            case 5, 6 -> 3;
            case 7, 8 -> 1;
            default -> 0;
        };
        for (int turn = 0; turn < quarters; turn++) {
            stored = moved(stored, new AffineTransform(0, 1, -1, 0, stored.getHeight(), 0), true);
        }
        return stored;
    }

    private static BufferedImage moved(BufferedImage image, AffineTransform how, boolean sidesExchanged) {
        int width = sidesExchanged ? image.getHeight() : image.getWidth();
        int height = sidesExchanged ? image.getWidth() : image.getHeight();
        BufferedImage moved = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        new AffineTransformOp(how, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, moved);
        return moved;
    }
}
