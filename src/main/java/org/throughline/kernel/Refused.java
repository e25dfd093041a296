package org.throughline.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The first of two ways to fail: what was asked cannot be done, and a person is told why in one
 * plain sentence. Nothing has changed. (The second way is a bug, and any other exception.)
 */
public final class Refused extends RuntimeException {
  /** Why it was refused; each answers with its own HTTP status. */
  public enum Kind {
    /** What was sent cannot be used as it stands (422). */
    UNUSABLE,
    /** The person may see this, and may not do it (403). */
    NOT_ALLOWED,
    /** It was changed meanwhile, or stands in a state that does not allow this (409). */
    CONFLICT,
    /** Too much was sent (413). */
    TOO_LARGE,
    /** Too often, wait a little (429). */
    TOO_OFTEN
  }

  private final Kind kind;
  private final String sentence;
  private final @Nullable String field;

  private Refused(Kind kind, String sentence, @Nullable String field) {
    super(sentence);
    this.kind = kind;
    this.sentence = sentence;
    this.field = field;
  }

  public static Refused unusable(String sentence) {
    return new Refused(Kind.UNUSABLE, sentence, null);
  }

  public static Refused notAllowed(String sentence) {
    return new Refused(Kind.NOT_ALLOWED, sentence, null);
  }

  public static Refused conflict(String sentence) {
    return new Refused(Kind.CONFLICT, sentence, null);
  }

  public static Refused tooLarge(String sentence) {
    return new Refused(Kind.TOO_LARGE, sentence, null);
  }

  public static Refused tooOften(String sentence) {
    return new Refused(Kind.TOO_OFTEN, sentence, null);
  }

  /** The same, said of one thing that was sent: the name of its field. */
  public Refused about(String name) {
    return new Refused(kind, sentence, name);
  }

  public Kind kind() {
    return kind;
  }

  public String sentence() {
    return sentence;
  }

  /** The field it is about, where it is about one. */
  public @Nullable String field() {
    return field;
  }
}
