package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.throughline.EmptyTestData;
import org.throughline.TestCouncils;
import org.throughline.people.Sessions;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"throughline.data=target/test-data-served", "throughline.demo=false"})
@ContextConfiguration(initializers = EmptyTestData.class)
@Import(TestCouncils.class)
class HalfUploadTest {
  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired Tokens tokens;
  @Autowired Sessions sessions;
  @LocalServerPort int port;

  @Test
  void aFileThatComesInPartIsRefusedAndNothingIsKept() throws IOException {
    Viewer analyst = councils.found().as(Role.PERFORMANCE_ANALYST);
    String token =
        tokens.make(
            analyst.authority(),
            analyst.account(),
            "test",
            Set.of(Scope.IMPORT),
            null,
            Duration.ofHours(1));
    String answer = half("/api/v1/extracts", "Authorization: Bearer " + token);
    assertThat(answer).startsWith("HTTP/1.1 400");
    assertThat(extracts.list(analyst, null, 10)).isEmpty();
    assertThat(stored()).isZero();
  }

  @Test
  void aFormThatComesInPartIsRefusedAndNothingIsKept() throws IOException {
    Viewer analyst = councils.found().as(Role.PERFORMANCE_ANALYST);
    String session = sessions.open(analyst.authority(), analyst.account(), "test");
    String answer = half("/extracts", "Cookie: tl_session=" + session);
    assertThat(answer).startsWith("HTTP/1.1 400");
    assertThat(extracts.list(analyst, null, 10)).isEmpty();
  }

  private String half(String path, String header) throws IOException {
    String body =
        "--half\r\nContent-Disposition: form-data; name=\"file\"; filename=\"List 1.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\nChild Unique ID,Gen";
    String request =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\n"
            + header
            + "\r\nContent-Type: multipart/form-data; boundary=half\r\nContent-Length: 100000\r\n"
            + "Connection: close\r\n\r\n"
            + body;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static long stored() throws IOException {
    Path uploads = Path.of("target/test-data-served/uploads");
    if (!Files.exists(uploads)) {
      return 0;
    }
    try (Stream<Path> folders = Files.list(uploads)) {
      return folders.count();
    }
  }
}
