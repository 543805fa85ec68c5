package org.threecolumns.commandline;

import java.util.List;
import org.threecolumns.check.Report;
import org.threecolumns.json.LinesRead;

/** How the answers about a stream of records are written, line by line. */
interface LinesAnswer {
    /** {@return what comes first} */
    String head();

    /** {@return what is said about a record} */
    String record(long line, Report report);

    /** {@return what is said about a line that cannot be read} */
    String unreadable(long line, List<InputProblem> problems);

    /** {@return what comes last} */
    String end(LinesRead read);
}
