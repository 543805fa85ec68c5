package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {
    @Test
    void quotesWhatWouldBreakTheTable() {
        assertThat(ReportCsv.line(List.of("a", "b,c", "say \"no\"", "two\nlines", "")))
                .isEqualTo("a,\"b,c\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\t=1"})
    void letsNoSpreadsheetTakeACellForAFormula(String cell) {
        assertThat(ReportCsv.line(List.of(cell))).isEqualTo("'" + cell + "\r\n");
    }

    @Test
    void guardsAFormulaInQuotesToo() {
        assertThat(ReportCsv.line(List.of("=A1,B2", "\r=1"))).isEqualTo("\"'=A1,B2\",\"'\r=1\"\r\n");
    }
}
