package org.throughline.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Where everything lies, held by one Throughline at a time. */
final class DataFolder implements AutoCloseable {
  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  static DataFolder take(Path wanted) {
    try {
      var root = made(wanted.toAbsolutePath().normalize());
      // Before the lock file is touched: closing any channel on it would drop the lock of this JVM.
      if (Predecessor.servers(root).anyMatch(Predecessor::isOurs)) {
        throw taken(root, null);
      }
      return lock(root);
    } catch (IOException e) {
      throw new CannotStart("The data folder " + wanted + " cannot be used: " + Said.by(e), e);
    }
  }

  private static Path made(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      var parent = root.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      var onlyUs = PosixFilePermissions.fromString("rwx------");
      Files.createDirectory(root, PosixFilePermissions.asFileAttribute(onlyUs));
    }
    return root.toRealPath();
  }

  private static DataFolder lock(Path root) throws IOException {
    var channel = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
    try {
      if (channel.tryLock() != null) {
        return new DataFolder(root, channel);
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw taken(root, e);
    }
    channel.close();
    throw taken(root, null);
  }

  private static CannotStart taken(Path root, @Nullable Exception cause) {
    return new CannotStart(
        "Another Throughline is using the data folder "
            + root
            + ". Stop it first, or give this one a data folder of its own.",
        cause);
  }

  Path root() {
    return root;
  }

  Path binaries() {
    return root.resolve("postgres-" + Binaries.VERSION);
  }

  Path cluster() {
    return root.resolve("database");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
