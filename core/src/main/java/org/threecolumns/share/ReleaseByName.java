package org.threecolumns.share;

import java.time.LocalDate;
import java.util.List;
import org.threecolumns.model.Release;
import org.threecolumns.model.Shareable;

/** The recorded decision that lets one named reader have one element: who decided it, when, and why. */
final class ReleaseByName {
    private ReleaseByName() {}

    /**
     * {@return whether a worker of the council decided by the day of the copy that this person, and nobody by group, may
     * have it}
     */
    static boolean isGiven(Request request, Shareable element, String person) {
        return element.getRelease().stream().anyMatch(release -> isGiven(request, release, person));
    }

    /** {@return the same, if it was decided on this day or later} */
    static boolean isGivenSince(LocalDate day, Request request, Shareable element, String person) {
        return element.getRelease().stream()
                .filter(release ->
                        release.getOn().filter(on -> !on.isBefore(day)).isPresent())
                .anyMatch(release -> isGiven(request, release, person));
    }

    /** {@return whether it was decided that the reader may have it, and only from a day after that of the copy on} */
    static boolean isForLater(Request request, Shareable element) {
        if (element.getRelease().isEmpty()) {
            return false;
        }
        List<Release> releases = element.getRelease().stream()
                .filter(release -> release.getTo().filter(request::isReader).isPresent())
                .toList();
        return !releases.isEmpty()
                && releases.stream()
                        .allMatch(release -> release.getOn()
                                .filter(on -> on.isAfter(request.asOf()))
                                .isPresent());
    }

    private static boolean isGiven(Request request, Release release, String person) {
        return release.getTo().filter(person::equals).isPresent()
                && release.getBy()
                        .filter(by -> !by.equals(person) && request.deciders().contains(by))
                        .isPresent()
                && release.getWhy().isPresent()
                && request.isDecided(release.getOn());
    }
}
