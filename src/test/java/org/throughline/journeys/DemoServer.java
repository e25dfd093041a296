package org.throughline.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.throughline.Throughline;

/** The product on a port of its own, on an empty data folder, mostly with the demo council. */
public final class DemoServer implements AutoCloseable {
  static final String PASSWORD = "line of sight";

  private final ServletWebServerApplicationContext running;

  DemoServer() throws IOException {
    this(
        Path.of("target/journey-data-" + System.getProperty("throughline.fork", "1")),
        true,
        "127.0.0.1");
  }

  /** With the demo or without, listening at an address of this machine. */
  public DemoServer(Path data, boolean demo, String address) throws IOException {
    FileSystemUtils.deleteRecursively(data);
    running =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Throughline.class)
                .run(
                    "--server.port=0",
                    "--server.address=" + address,
                    "--throughline.data=" + data,
                    "--throughline.demo=" + demo);
  }

  public String home() {
    return "http://127.0.0.1:" + port();
  }

  public int port() {
    return Objects.requireNonNull(running.getWebServer()).getPort();
  }

  <T> T part(Class<T> type) {
    return running.getBean(type);
  }

  @Override
  public void close() {
    running.close();
  }
}
