package org.throughline.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept connection that asks for one thing after the other and does next to nothing itself, so
 * that what is measured is the server.
 */
final class Wire implements AutoCloseable {
  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private final byte[] body = new byte[1 << 20];

  Wire(int port) throws IOException {
    this.port = port;
    socket = connected(port);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  private static Socket connected(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** The server ends a connection after so many answers; another is opened, as browsers do. */
  private void again() throws IOException {
    socket.close();
    socket = connected(port);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  /** Asks in a browser's session; answers how many bytes the body had. */
  int get(String address, String session) throws IOException {
    return sent("GET " + address, "Cookie: tl_session=" + session, "", " 200");
  }

  /** Sends JSON as a machine does, and has it made. */
  void post(String address, String token, String json) throws IOException {
    String headers =
        "Authorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d"
            .formatted(token, json.getBytes(StandardCharsets.UTF_8).length);
    int _ = sent("POST " + address, headers, json, " 201");
  }

  private int sent(String asked, String headers, String content, String wanted) throws IOException {
    out.write(
        "%s HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n%s"
            .formatted(asked, headers, content)
            .getBytes(StandardCharsets.UTF_8));
    out.flush();
    String status = line();
    if (!status.contains(wanted)) {
      throw new IllegalStateException(asked + " answered " + status);
    }
    int length = -1;
    boolean last = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      last |= header.equalsIgnoreCase("connection: close");
    }
    if (length < 0 || in.readNBytes(body, 0, length) != length) {
      throw new IllegalStateException(asked + " did not say how long it is");
    }
    if (last) {
      again();
    }
    return length;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("The connection ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
