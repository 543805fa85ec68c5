package org.threecolumns.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One place where a command puts what it made. Nothing is seen there before {@link #place}. */
interface Output {
    /** Makes everything ready without anybody seeing it. */
    void prepare(byte[] bytes) throws IOException;

    /** Lets it be seen, in one step. */
    void place() throws IOException;

    /** Leaves the place as it was before, whatever has been done so far. */
    void undo();

    /**
     * Keeps the record safe from what is made of it.
     *
     * @param input what is read
     * @param option what the name of the output was given to
     * @throws RefusedException if this is the file that is read
     */
    void refuseToReplace(RecordInput input, String option);

    /** {@return the folder that will hold it; empty for standard output} */
    Optional<Path> folder();

    /** {@return whether the other is the same place, so that one would be lost in or after the other} */
    boolean isAt(Output other);

    /**
     * {@return the output of that name}
     *
     * @param surroundings where file names start, and standard output
     * @param option what the name was given to, for messages
     * @param name a file name, or {@code -} for standard output
     * @param force whether an existing file may be replaced
     * @throws RefusedException if there is something that may not be replaced
     */
    static Output of(Surroundings surroundings, String option, String name, boolean force) {
        return name.equals(Surroundings.STREAM)
                ? new StandardOutput(surroundings.out())
                : OutputFile.at(surroundings, option, name, force);
    }
}
