package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.InAuthority;
import org.throughline.web.Viewer;

/** Sends extracts in and waits for what comes of them, for tests. */
final class Sender {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Extracts extracts;
  private final InAuthority inAuthority;
  private final JdbcClient db;

  /** Made by each test for itself: another bean would be another application, on the same data. */
  Sender(Extracts extracts, InAuthority inAuthority, JdbcClient db) {
    this.extracts = extracts;
    this.inAuthority = inAuthority;
    this.db = db;
  }

  ExtractRow send(Viewer viewer, IncomingFile... files) {
    return await(viewer, extracts.receive(viewer, List.of(files), LocalDate.of(2024, 6, 30)));
  }

  ExtractRow send(Viewer viewer, Path path) {
    String name = String.valueOf(path.getFileName());
    return send(viewer, new IncomingFile(name, new FileSystemResource(path)));
  }

  ExtractRow await(Viewer viewer, ExtractId id) {
    Instant end = Instant.now().plus(PATIENCE);
    ExtractRow row = extracts.one(viewer, id);
    while (!row.state().isFinal()) {
      assertThat(Instant.now()).as("the extract is read in time").isBefore(end);
      nap();
      row = extracts.one(viewer, id);
    }
    return row;
  }

  private static void nap() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything of the authority’s register but the extracts themselves, in a fixed order. */
  String snapshot(Viewer viewer) {
    return inAuthority.read(
        viewer.authority(),
        () ->
            List.of(
                    "select to_jsonb(c) - 'id' from register.child c where authority_id = ? order by reference",
                    "select to_jsonb(i) - 'id' from register.involvement i where authority_id = ?"
                        + " order by child_id, list, natural_key, since_extract",
                    "select to_jsonb(e) - 'id' from register.event e where authority_id = ?"
                        + " order by child_id, kind, on_date, since_extract",
                    "select to_jsonb(n) from register.child_change n where authority_id = ?"
                        + " order by extract_id, child_id")
                .stream()
                .map(question -> lines(viewer, question))
                .collect(Collectors.joining("\n\n")));
  }

  private String lines(Viewer viewer, String question) {
    return String.join(
        "\n", db.sql(question).param(viewer.authority().value()).query(String.class).list());
  }

  static IncomingFile csv(String name, String... lines) {
    byte[] bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    return new IncomingFile(name, new ByteArrayResource(bytes));
  }
}
