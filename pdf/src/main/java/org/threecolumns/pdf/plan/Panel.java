package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Blocks on one ground, kept together on one page as far as they fit it. With a sign, a bar at the side grows with its weight, so
 * that the level is seen without colour.
 *
 * @param accent the colour family of the ground
 * @param sign what stands beside the first line
 * @param content the blocks in spoken order, at least one; none of them on a ground of its own
 */
public record Panel(Accent accent, Optional<Sign> sign, List<Content> content) implements Content {

    /**
     * Checks that there is something to say, and no ground on a ground.
     *
     * @param accent see {@link #accent}
     * @param sign see {@link #sign}
     * @param content see {@link #content}
     * @throws IllegalArgumentException if there is no content, or some of it stands on a ground of its own
     */
    public Panel {
        Objects.requireNonNull(accent, "accent");
        Objects.requireNonNull(sign, "sign");
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content: empty; at least one block expected");
        }
        if (content.stream().anyMatch(Panel::hasGround)) {
            throw new IllegalArgumentException("content: a ground on a ground; blocks without one expected");
        }
    }

    private static boolean hasGround(Part part) {
        return part instanceof Panel
                || part instanceof ChildSaid
                || part instanceof ChildsWords
                || part.parts().stream().anyMatch(Panel::hasGround);
    }

    /**
     * {@return blocks on a ground without a sign}
     *
     * @param accent the colour family of the ground
     * @param content the blocks in spoken order
     */
    public static Panel of(Accent accent, List<Content> content) {
        return new Panel(accent, Optional.empty(), content);
    }

    /**
     * {@return blocks on the ground of a sign}
     *
     * @param sign what stands beside the first line
     * @param content the blocks in spoken order
     */
    public static Panel signed(Sign sign, List<Content> content) {
        return new Panel(sign.accent(), Optional.of(sign), content);
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(content);
    }
}
