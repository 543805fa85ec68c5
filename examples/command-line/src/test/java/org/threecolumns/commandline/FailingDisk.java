package org.threecolumns.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A disk whose n-th step fails, counted from 1; a failing write writes half of its bytes first. */
final class FailingDisk implements Disk {
    private final Disk real = new Disk.Real();
    private final int fails;
    private int steps;

    FailingDisk(int fails) {
        this.fails = fails;
    }

    /** {@return how many steps were taken} */
    int steps() {
        return steps;
    }

    private void step() throws IOException {
        steps++;
        if (steps == fails) {
            throw new IOException("step " + steps + " fails for CANARY");
        }
    }

    @Override
    public Path createIn(Path folder) throws IOException {
        step();
        return real.createIn(folder);
    }

    @Override
    public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        if (steps + 1 == fails) {
            real.write(channel, bytes.slice(bytes.position(), bytes.remaining() / 2));
        }
        step();
        real.write(channel, bytes);
    }

    @Override
    public void flush(FileChannel channel) throws IOException {
        step();
        real.flush(channel);
    }

    @Override
    public void replace(Path file, Path target) throws IOException {
        step();
        real.replace(file, target);
    }

    @Override
    public void place(Path file, Path target) throws IOException {
        step();
        real.place(file, target);
    }
}
