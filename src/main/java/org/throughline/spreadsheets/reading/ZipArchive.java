package org.throughline.spreadsheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip whose entries have been looked over: not too many, none twice, none that leads outside. */
final class ZipArchive implements AutoCloseable {

  private final ZipFile zip;
  private final List<String> names;

  private ZipArchive(ZipFile zip, List<String> names) {
    this.zip = zip;
    this.names = names;
  }

  static ZipArchive open(String fileName, Path path, Meter meter) throws IOException {
    ZipFile zip = openZip(fileName, path);
    try {
      return new ZipArchive(zip, lookedOver(fileName, zip, meter));
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile openZip(String fileName, Path path) throws IOException {
    try {
      return new ZipFile(path.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      throw new WrongWorkbook(
          "“" + fileName + "” is damaged or came only in part.", WhatIsExpected.WHOLE_FILE, e);
    }
  }

  private static List<String> lookedOver(String fileName, ZipFile zip, Meter meter) {
    if (zip.size() > meter.limits().entries()) {
      throw new WrongWorkbook(
          "“" + fileName + "” holds " + zip.size() + " parts.",
          "Expected are the few dozen that a workbook has.");
    }
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
      String name = entry.getName();
      if (leadsOutside(name)) {
        throw new WrongWorkbook(
            "“" + fileName + "” holds a part whose name leads outside it.", meter.expected());
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw new WrongWorkbook(
            "“" + fileName + "” holds two parts of the same name.", WhatIsExpected.SOUND_WORKBOOK);
      }
      if (!entry.isDirectory()) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean leadsOutside(String name) {
    String plain = name.replace('\\', '/');
    return plain.startsWith("/")
        || plain.matches("^[A-Za-z]:.*")
        || plain.indexOf('\0') >= 0
        || Arrays.asList(plain.split("/")).contains("..");
  }

  List<String> names() {
    return names;
  }

  /** The name as it stands in the zip, whatever its case; null where there is no such part. */
  @Nullable String find(String name) {
    return names.stream().filter(name::equalsIgnoreCase).findFirst().orElse(null);
  }

  InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new WrongWorkbook(
          "The workbook lacks the part “" + name + "”.", WhatIsExpected.SOUND_WORKBOOK);
    }
    try {
      return zip.getInputStream(entry);
    } catch (ZipException e) {
      throw new WrongWorkbook("The file is damaged.", WhatIsExpected.WHOLE_FILE, e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
