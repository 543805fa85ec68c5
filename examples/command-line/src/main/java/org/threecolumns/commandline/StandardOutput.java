package org.threecolumns.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Standard output: gets its first byte when everything is complete, and cannot take any back. */
final class StandardOutput implements Output {
    private final OutputStream out;
    private byte[] ready = {};

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void prepare(byte[] bytes) {
        ready = bytes.clone();
    }

    @Override
    public void place() throws IOException {
        out.write(ready);
        out.flush();
    }

    @Override
    public void refuseToReplace(RecordInput input, String option) {
        // Standard output replaces nothing.
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public boolean isAt(Output other) {
        return other instanceof StandardOutput;
    }

    @Override
    public void undo() {
        ready = new byte[0];
    }
}
