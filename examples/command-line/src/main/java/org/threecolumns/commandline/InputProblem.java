package org.threecolumns.commandline;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import org.threecolumns.problem.Problem;

/**
 * One reason why the input cannot be read, in the shape of the JSON answer.
 *
 * @param code what is wrong
 * @param pointer where, as a JSON Pointer; empty for the whole document
 * @param line the line from 1, or 0 if there is none
 * @param column the character in the line from 1, or 0 if there is none
 * @param message the same in words
 */
@JsonPropertyOrder({"code", "pointer", "line", "column", "message"})
record InputProblem(String code, String pointer, int line, int column, String message) {
    static InputProblem of(Problem problem, Locale language) {
        return new InputProblem(
                problem.code().name(),
                problem.pointer().toString(),
                problem.line(),
                problem.column(),
                problem.message(language));
    }

    /** The input gave no bytes: no such file, no right to read it, a folder. The system's own words would show its name. */
    static InputProblem noBytes() {
        return new InputProblem("INPUT_NOT_READABLE", "", 0, 0, "there is no file that can be read; one is expected");
    }

    String text() {
        String place = line == 0 ? "" : "line " + line + ", column " + column + ": ";
        return place + (pointer.isEmpty() ? "" : pointer + ": ") + message + " (" + code + ")";
    }
}
