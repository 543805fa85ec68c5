package org.threecolumns.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The steps by which a file comes into being. An interface, so that tests can let each step fail. */
interface Disk {
    /** {@return a new, empty file in the folder that only its owner may read, where the file system knows owners} */
    Path createIn(Path folder) throws IOException;

    /** Appends bytes to the channel, all of them. */
    void write(FileChannel channel, ByteBuffer bytes) throws IOException;

    /** Waits until the bytes are on the disk. */
    void flush(FileChannel channel) throws IOException;

    /** Gives the file its name in one step, in place of what has this name now. */
    void replace(Path file, Path target) throws IOException;

    /** Gives the file its name in one step. Fails if anything has this name, even if it appeared a moment ago. */
    void place(Path file, Path target) throws IOException;

    /** The machine's own disks. */
    final class Real implements Disk {
        private static final String PREFIX = ".three-columns-";

        @Override
        public Path createIn(Path folder) throws IOException {
            boolean knowsOwners =
                    folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] rights = knowsOwners
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            return Files.createTempFile(folder, PREFIX, ".tmp", rights);
        }

        @Override
        public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void flush(FileChannel channel) throws IOException {
            channel.force(true);
        }

        @Override
        public void replace(Path file, Path target) throws IOException {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void place(Path file, Path target) throws IOException {
            try {
                // A rename would replace a file that appeared since we looked; a second name for our file cannot.
                Files.createLink(target, file);
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (UnsupportedOperationException | FileSystemException e) {
                moveWhereNothingIs(file, target);
                return;
            }
            forgetFirstName(file, target);
        }

        private static void forgetFirstName(Path file, Path target) throws IOException {
            try {
                Files.delete(file);
            } catch (IOException e) {
                Files.deleteIfExists(target);
                throw e;
            }
        }

        /** For file systems without second names. */
        private static void moveWhereNothingIs(Path file, Path target) throws IOException {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException("");
            }
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** {@return a channel to the end of the file} */
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }
}
