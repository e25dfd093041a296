package org.throughline.register.extracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.FileSystemUtils;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Sha256;
import org.throughline.spreadsheets.reading.UploadedFile;

/**
 * The files of extracts that wait to be read, a folder for each under {@code uploads} in the data
 * folder. They are about children, so they are gone as soon as the extract is read.
 */
@Component
final class Uploads {
  private static final int PIECE = 1 << 16;
  static final Duration FORGOTTEN = Duration.ofDays(1);

  private final Path folder;
  private final CouncilTime time;

  Uploads(@Value("${throughline.data}") String data, CouncilTime time) {
    this.folder = Path.of(data, "uploads");
    this.time = time;
  }

  /** Writes the files through to the disk while their bytes are hashed; all of them, or none. */
  Stored store(ExtractId extract, List<IncomingFile> files) {
    List<IncomingFile> inOrder =
        files.stream().sorted(Comparator.comparing(IncomingFile::name)).toList();
    MessageDigest hash = Sha256.digest();
    long bytes = 0;
    try {
      Files.createDirectories(folderOf(extract));
      for (int i = 0; i < inOrder.size(); i++) {
        bytes += store(inOrder.get(i), folderOf(extract).resolve(String.valueOf(i)), hash);
      }
    } catch (IOException e) {
      drop(extract);
      throw Refused.unusable(
          "The file did not arrive whole. Nothing was kept of it; send it again.");
    }
    List<String> names = inOrder.stream().map(IncomingFile::name).toList();
    return new Stored(names, HexFormat.of().formatHex(hash.digest()), bytes);
  }

  private static long store(IncomingFile file, Path path, MessageDigest hash) throws IOException {
    long bytes = 0;
    try (InputStream in = file.content().getInputStream();
        FileChannel out =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      byte[] piece = new byte[PIECE];
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        hash.update(piece, 0, n);
        ByteBuffer rest = ByteBuffer.wrap(piece, 0, n);
        while (rest.hasRemaining()) {
          bytes += out.write(rest);
        }
      }
      out.force(true);
    }
    return bytes;
  }

  /** The stored files under the names they came with; empty when they are not all there. */
  List<UploadedFile> of(ExtractId extract, List<String> names) {
    List<UploadedFile> files = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      files.add(new UploadedFile(names.get(i), folderOf(extract).resolve(String.valueOf(i))));
    }
    return files.stream().allMatch(file -> Files.isReadable(file.path())) ? files : List.of();
  }

  /** Drops the files should the transaction that runs come to nothing. */
  void dropUnlessCommitted(ExtractId extract) {
    after(TransactionSynchronization.STATUS_ROLLED_BACK, () -> drop(extract));
  }

  /** Does something as soon as the transaction that runs is kept, such as dropping its files. */
  static void onceCommitted(Runnable work) {
    after(TransactionSynchronization.STATUS_COMMITTED, work);
  }

  private static void after(int outcome, Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == outcome) {
              work.run();
            }
          }
        });
  }

  void drop(ExtractId extract) {
    try {
      FileSystemUtils.deleteRecursively(folderOf(extract));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what a program that ended in the middle of an upload left behind. */
  void sweep(List<ExtractId> waiting) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<String> needed = waiting.stream().map(id -> id.value().toString()).toList();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path each : folders.toList()) {
        if (!needed.contains(String.valueOf(each.getFileName())) && isForgotten(each)) {
          FileSystemUtils.deleteRecursively(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isForgotten(Path path) throws IOException {
    return Files.getLastModifiedTime(path).toInstant().isBefore(time.now().minus(FORGOTTEN));
  }

  private Path folderOf(ExtractId extract) {
    return folder.resolve(extract.value().toString());
  }
}
