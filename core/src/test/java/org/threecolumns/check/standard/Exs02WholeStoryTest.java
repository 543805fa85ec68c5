package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Exs02WholeStoryTest {
    @Test
    void flagsEachPartThatIsMissing() {
        assertThat(Sound.check(Sound.withSafety(safety -> safety.dangerPresent(Optional.empty())
                        .whoActed(List.of())
                        .whatTheyDid(Optional.empty())
                        .whatHappenedForChild(Optional.empty()))))
                .flags("EXS-02")
                .at(
                        "/map/existingSafety/xs1/dangerPresent",
                        "/map/existingSafety/xs1/whatHappenedForChild",
                        "/map/existingSafety/xs1/whatTheyDid",
                        "/map/existingSafety/xs1/whoActed")
                .as(Severity.ERROR);
    }

    @Test
    void flagsTheOnePartThatIsMissing() {
        assertThat(Sound.check(Sound.withSafety(safety -> safety.whatTheyDid("  "))))
                .flags("EXS-02")
                .at("/map/existingSafety/xs1/whatTheyDid");
    }

    @Test
    void acceptsTheWholeStory() {
        assertThat(Sound.check(Sound.withSafety(safety -> safety.occasions(1)))).isSilentOn("EXS-02");
    }
}
