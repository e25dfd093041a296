package org.throughline.spreadsheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;

/**
 * One row of a spreadsheet by the fields of its ledger, with what was answered for the whole sheet.
 * A cell that cannot be read refuses the row when it is asked for, in words that name its column.
 *
 * @param number as the sheet numbers it, from 1
 */
public record SheetRow(int number, Map<String, Typed> cells, Map<String, String> answers) {
  /**
   * What stands in one cell under the council’s own heading: as a person reads it, and as a day
   * where the field is one; {@code wrong} is why it cannot be read, empty where it can.
   */
  public record Typed(String heading, String text, @Nullable LocalDate day, String wrong) {
    /** Words under a heading. */
    public static Typed text(String heading, String text) {
      return new Typed(heading, text, null, "");
    }

    /** A day under a heading. */
    public static Typed day(String heading, LocalDate day) {
      return new Typed(heading, day.toString(), day, "");
    }
  }

  public SheetRow {
    cells = Map.copyOf(cells);
    answers = Map.copyOf(answers);
  }

  /** Empty where the cell is, or where the sheet has no such column. */
  public String text(String field) {
    Typed typed = sound(field);
    return typed == null ? "" : typed.text();
  }

  /** The day in the cell; null where it is empty, or where the sheet has no such column. */
  public @Nullable LocalDate date(String field) {
    Typed typed = sound(field);
    return typed == null ? null : typed.day();
  }

  /** What was chosen for the whole sheet; empty where nothing was. */
  public String answer(String question) {
    return answers.getOrDefault(question, "");
  }

  /** The council’s own heading of a field, for a sentence about it; the code where it has none. */
  public String heading(String field) {
    Typed typed = cells.get(field);
    return typed == null ? field : typed.heading();
  }

  /**
   * Refuses the example of a template that was left in, and a row where a cell that is always
   * needed is empty or cannot be read.
   */
  void mustBeFilled(List<Field> fields) {
    if (isExample(fields)) {
      throw Refused.unusable("This is the example row of the template.");
    }
    for (Field field : fields) {
      if (field.needed() && text(field.code()).isEmpty()) {
        throw Refused.unusable("There is nothing in “%s”.".formatted(heading(field.code())))
            .about(field.code());
      }
    }
  }

  /** Days are not looked at: a spreadsheet writes them its own way. */
  private boolean isExample(List<Field> fields) {
    List<Field> looked =
        fields.stream()
            .filter(field -> field.kind() != Field.Kind.DATE && cells.containsKey(field.code()))
            .toList();
    return !looked.isEmpty()
        && looked.stream().allMatch(field -> field.example().equals(raw(field.code())));
  }

  private String raw(String field) {
    Typed typed = cells.get(field);
    return typed == null ? "" : typed.text();
  }

  private @Nullable Typed sound(String field) {
    Typed typed = cells.get(field);
    if (typed != null && !typed.wrong().isEmpty()) {
      throw Refused.unusable(typed.wrong()).about(field);
    }
    return typed;
  }
}
