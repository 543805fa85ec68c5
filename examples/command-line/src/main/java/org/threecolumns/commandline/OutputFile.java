package org.threecolumns.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a command makes. It is written beside its target under another name, with rights for its owner only, and
 * gets its own name when it is complete and on the disk; so nobody ever meets half a file.
 */
final class OutputFile implements Output {
    private static final int BITE = 1 << 16;

    private final Disk disk;
    private final Path target;
    private final boolean force;
    private Optional<Path> waiting = Optional.empty();
    private Optional<byte[]> before = Optional.empty();
    private boolean placed;

    private OutputFile(Disk disk, Path target, boolean force) {
        this.disk = disk;
        this.target = target;
        this.force = force;
    }

    static OutputFile at(Surroundings surroundings, String option, String name, boolean force) {
        Path target = path(surroundings, option, name);
        if (Files.isSymbolicLink(target)) {
            throw new RefusedException(option + ": is a symbolic link; the file itself expected");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new RefusedException(option + ": there is something that is not a file; a new file expected");
            }
            if (!force) {
                throw new RefusedException(
                        option + ": the file exists; another name, or --force to replace it, expected");
            }
        }
        return new OutputFile(surroundings.disk(), target, force);
    }

    private static Path path(Surroundings surroundings, String option, String name) {
        try {
            // The real folder, so that two spellings of one folder are the same.
            Path target = surroundings.folder().resolve(name).toAbsolutePath();
            Path folder = target.getParent();
            Path file = target.getFileName();
            if (folder == null || file == null) {
                throw new RefusedException(option + ": there is something that is not a file; a new file expected");
            }
            if (!Files.isDirectory(folder) || name.endsWith("/")) {
                throw new RefusedException(option + ": there is no such folder; an existing one expected");
            }
            return folder.toRealPath().resolve(file.toString());
        } catch (IOException | InvalidPathException e) {
            throw new RefusedException(option + ": there is no such folder; an existing one expected");
        }
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(target.getParent());
    }

    @Override
    public void refuseToReplace(RecordInput input, String option) {
        if (input.file().filter(this::is).isPresent()) {
            throw new RefusedException(option + ": this is the record itself; another file expected");
        }
    }

    private boolean is(Path other) {
        try {
            return Files.exists(target) && Files.isSameFile(target, other);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean isAt(Output other) {
        return other instanceof OutputFile file && file.target.equals(target);
    }

    @Override
    public void prepare(byte[] bytes) throws IOException {
        Path file = disk.createIn(folder().orElse(target));
        waiting = Optional.of(file);
        try (FileChannel channel = Disk.open(file)) {
            for (int start = 0; start < bytes.length; start += BITE) {
                disk.write(channel, ByteBuffer.wrap(bytes, start, Math.min(BITE, bytes.length - start)));
            }
            disk.flush(channel);
        }
    }

    @Override
    public void place() throws IOException {
        Path file = waiting.orElseThrow(() -> new IOException("nothing was prepared"));
        if (force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            before = Optional.of(Files.readAllBytes(target));
            disk.replace(file, target);
        } else {
            disk.place(file, target);
        }
        waiting = Optional.empty();
        placed = true;
    }

    @Override
    public void undo() {
        try {
            if (waiting.isPresent()) {
                Files.deleteIfExists(waiting.get());
                waiting = Optional.empty();
            }
            if (placed) {
                placed = false;
                putBack();
            }
        } catch (IOException e) {
            // The failure that led here is the one to tell; the command ends with it.
            waiting = Optional.empty();
        }
    }

    private void putBack() throws IOException {
        if (before.isEmpty()) {
            Files.deleteIfExists(target);
            return;
        }
        prepare(before.get());
        disk.replace(waiting.orElse(target), target);
        waiting = Optional.empty();
    }
}
