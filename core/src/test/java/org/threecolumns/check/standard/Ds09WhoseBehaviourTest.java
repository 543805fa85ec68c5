package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.map.NotKnown;

class Ds09WhoseBehaviourTest {
    @Test
    void flagsAStatementAboutNobody() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.responsiblePeople(List.of()))))
                .flags("DS-09")
                .at("/map/dangerStatements/ds1/responsiblePeople")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAPersonWhomTheTextDoesNotName() {
        assertThat(Sound.check(
                        Sound.withStatement(statement -> statement.composedText("People are worried about Deanna."))))
                .flags("DS-09")
                .at("/map/dangerStatements/ds1/composedText")
                .concerning("p3");
    }

    @Test
    void acceptsAnUnknownPersonWithAReason() {
        NotKnown reason = NotKnown.builder().reason("The hospital cannot say.").build();

        assertThat(Sound.check(Sound.withStatement(
                        statement -> statement.responsiblePeople(List.of()).responsibleUnknown(reason))))
                .isSilentOn("DS-09");
    }

    @Test
    void acceptsASurname() {
        assertThat(Sound.check(Sound.withStatement(
                        statement -> statement.composedText("People are worried about Mr Bright."))))
                .isSilentOn("DS-09");
    }
}
