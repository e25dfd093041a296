package org.throughline.spreadsheets.reading;

import java.nio.file.Path;

/** A file as it was sent: the name its owner gave it, and where its bytes lie now. */
public record UploadedFile(String name, Path path) {}
