package org.throughline.cli;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Fields and files as one {@code multipart/form-data} body (RFC 7578), the files all of the same
 * name; they are read from the disk as they are sent and never held in memory.
 */
record Multipart(String boundary, Map<String, String> fields, List<Path> files) {
  Multipart {
    fields = Map.copyOf(fields);
    files = List.copyOf(files);
  }

  static Multipart of(List<Path> files, Map<String, String> fields, RandomGenerator chance) {
    String boundary = "throughline-%016x%016x".formatted(chance.nextLong(), chance.nextLong());
    return new Multipart(boundary, fields, files);
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  BodyPublisher body() {
    List<BodyPublisher> parts = new ArrayList<>();
    fields.forEach((name, value) -> parts.add(BodyPublishers.ofString(field(name, value))));
    for (Path file : files) {
      parts.add(BodyPublishers.ofString(head(file)));
      parts.add(content(file));
      parts.add(BodyPublishers.ofString("\r\n"));
    }
    parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
    return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
  }

  private String field(String name, String value) {
    return """
    --%s\r
    Content-Disposition: form-data; name="%s"\r
    \r
    %s\r
    """
        .formatted(boundary, name, value);
  }

  private String head(Path file) {
    return """
    --%s\r
    Content-Disposition: form-data; name="file"; filename="%s"\r
    Content-Type: application/octet-stream\r
    \r
    """
        .formatted(boundary, quoted(file));
  }

  /** As browsers write a file's name: what would end the quotes or the line is percent-encoded. */
  private static String quoted(Path file) {
    Path name = file.getFileName();
    return (name == null ? file : name)
        .toString()
        .replace("\"", "%22")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }

  private static BodyPublisher content(Path file) {
    try {
      return BodyPublishers.ofFile(file);
    } catch (FileNotFoundException e) {
      throw new Failed("There is no file %s.".formatted(file));
    }
  }
}
