package org.throughline.journeys;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.throughline.Throughline;

/** The product on a port of its own with the demo council on an empty data folder. */
final class DemoServer implements AutoCloseable {
  static final String PASSWORD = "line of sight";

  private final ServletWebServerApplicationContext running;

  DemoServer() throws Exception {
    Path data = Path.of("target/journey-data");
    FileSystemUtils.deleteRecursively(data);
    running =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Throughline.class)
                .run("--server.port=0", "--throughline.data=" + data, "--throughline.demo=true");
  }

  String home() {
    return "http://127.0.0.1:" + Objects.requireNonNull(running.getWebServer()).getPort();
  }

  <T> T part(Class<T> type) {
    return running.getBean(type);
  }

  @Override
  public void close() {
    running.close();
  }
}
