package org.throughline.web;

import java.io.IOException;
import java.io.OutputStream;

/** A file for the person to keep, written straight to the wire. */
public record Download(String fileName, String contentType, Content content) implements Reply {
  /** Writes the whole file; the stream is closed by the caller. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A list as a file of this kind; the name has no ending yet. */
  public Download(String name, FileKind kind, Content content) {
    this(name + kind.ending(), kind.contentType(), content);
  }
}
