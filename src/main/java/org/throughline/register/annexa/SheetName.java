package org.throughline.register.annexa;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.spreadsheets.reading.Words;

/** Which list a sheet or file claims to be by its name. */
final class SheetName {

  private static final Pattern NUMBERED = Pattern.compile("\\b(?:list|aa) ?(\\d{1,2})\\b");
  private static final Pattern DECORATION =
      Pattern.compile("\\b(annex ?a|ofsted|return|extract|csv|tmp|\\d+)\\b");

  private SheetName() {}

  static Optional<AnnexList> listNamed(String name) {
    String words = Words.ofHeader(name);
    Matcher numbered = NUMBERED.matcher(words);
    if (numbered.find()) {
      int number = Integer.parseInt(numbered.group(1));
      return Arrays.stream(AnnexList.values()).filter(list -> list.number() == number).findFirst();
    }
    String bare = DECORATION.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
    return Arrays.stream(AnnexList.values())
        .filter(list -> list.isNamed(Words.of(name)) || list.isNamed(bare))
        .findFirst();
  }

  static boolean isNumberedList(String name) {
    return Words.of(name).matches("list ?\\d{1,2}");
  }

  static boolean isOfTheStandardDataset(String name) {
    return Words.ofHeader(name).matches("aa ?\\d{1,2}\\b.*");
  }
}
