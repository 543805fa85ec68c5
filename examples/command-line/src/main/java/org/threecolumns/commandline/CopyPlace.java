package org.threecolumns.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a copy or its receipt goes: a file, standard output, or a folder. In a folder the file gets a name that tells
 * nothing, which is known only when the copy is made.
 */
final class CopyPlace {
    private final Surroundings surroundings;
    private final RecordInput input;
    private final String option;
    private final boolean force;
    private final Optional<Path> givenFolder;
    private final Optional<Output> named;

    /**
     * Looks at what an option names, before anything is read.
     *
     * @param input what is read, and never replaced
     * @param option what the name was given to, for messages
     * @throws RefusedException if there is something that may not be replaced
     */
    CopyPlace(Surroundings surroundings, RecordInput input, String option, String name, boolean force) {
        this.surroundings = surroundings;
        this.input = input;
        this.option = option;
        this.force = force;
        this.givenFolder = existingFolder(surroundings, name);
        this.named = givenFolder.isPresent() ? Optional.empty() : Optional.of(output(name));
    }

    private static Optional<Path> existingFolder(Surroundings surroundings, String name) {
        try {
            Path path = surroundings.folder().resolve(name);
            return name.equals(Surroundings.STREAM) || !Files.isDirectory(path)
                    ? Optional.empty()
                    : Optional.of(path.toRealPath());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Output output(String name) {
        Output output = Output.of(surroundings, option, name, force);
        output.refuseToReplace(input, option);
        return output;
    }

    /** {@return the folder that will hold it; empty for standard output} */
    Optional<Path> folder() {
        return givenFolder.or(() -> named.flatMap(Output::folder));
    }

    /**
     * {@return the output}
     *
     * @param fileName the name of the file, if none was given
     * @throws RefusedException if there is something of that name that may not be replaced
     */
    Output output(Path fileName) {
        return named.orElseGet(
                () -> output(folder().orElseThrow().resolve(fileName).toString()));
    }
}
