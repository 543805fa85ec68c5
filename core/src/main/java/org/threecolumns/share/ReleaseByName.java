package org.threecolumns.share;

import org.threecolumns.model.Release;
import org.threecolumns.model.Shareable;

/** The recorded decision that lets one named reader have one element: who decided it, when, and why. */
final class ReleaseByName {
    private ReleaseByName() {}

    /** {@return whether somebody decided by the day of the copy that this person, and nobody by group, may have it} */
    static boolean isGiven(Request request, Shareable element, String person) {
        return element.getRelease().stream().anyMatch(release -> isGiven(request, release, person));
    }

    private static boolean isGiven(Request request, Release release, String person) {
        return release.getTo().filter(person::equals).isPresent()
                && release.getBy().isPresent()
                && release.getWhy().isPresent()
                && request.isDecided(release.getOn());
    }
}
