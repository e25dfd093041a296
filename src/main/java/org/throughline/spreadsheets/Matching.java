package org.throughline.spreadsheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.web.govuk.FieldError;

/**
 * What each column of a table is said to be, a field of the ledger or nothing, and what is answered
 * for all of its rows.
 */
record Matching(String table, int headingRow, List<Column> columns, Map<String, String> answers) {
  static final String COLUMN = "column-";
  static final String ANSWER = "answer-";

  Matching {
    columns = List.copyOf(columns);
    answers = Map.copyOf(answers);
  }

  /** One column of the file; no field where it is left out. */
  record Column(int position, String heading, @Nullable String field) {
    String name() {
      return COLUMN + position;
    }
  }

  /** As it was sent from the page. What is no field of the ledger is left out. */
  static Matching typed(Ledger ledger, TableHead head, Map<String, String> fields) {
    List<Column> columns =
        head.columns().stream()
            .map(column -> {
              String field = fields.getOrDefault(COLUMN + column.position(), "");
              return new Column(column.position(), column.heading(), known(ledger, field));
            })
            .toList();
    Map<String, String> answers = new HashMap<>();
    fields.forEach((name, value) -> {
      if (name.startsWith(ANSWER) && !value.isEmpty()) {
        answers.put(name.substring(ANSWER.length()), value);
      }
    });
    return new Matching(head.table(), head.row(), columns, answers);
  }

  private static @Nullable String known(Ledger ledger, String code) {
    return ledger.fields().stream().anyMatch(field -> field.code().equals(code)) ? code : null;
  }

  /** As the headings let one think, and as the council said the last time. */
  static Matching guessed(Ledger ledger, TableHead head, List<RememberedRow> remembered) {
    Map<String, RememberedRow> before =
        remembered.stream().collect(Collectors.toMap(RememberedRow::headingKey, row -> row));
    List<String> taken = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (TableHead.Column column : head.columns()) {
      RememberedRow row = before.get(column.key());
      String field = row == null ? byHeading(ledger, column.key()) : said(ledger, row);
      boolean isFree = field != null && !taken.contains(field);
      columns.add(new Column(column.position(), column.heading(), isFree ? field : null));
      if (field != null) {
        taken.add(field);
      }
    }
    return new Matching(head.table(), head.row(), columns, Map.of());
  }

  private static @Nullable String said(Ledger ledger, RememberedRow row) {
    return row.field() == null ? null : known(ledger, row.field());
  }

  private static @Nullable String byHeading(Ledger ledger, String key) {
    return ledger.fields().stream()
        .filter(field -> field.keys().contains(key))
        .map(Field::code)
        .findFirst()
        .orElse(null);
  }

  /** What is wrong with it, all at once; nothing where the sheet can be read so. */
  List<FieldError> errors(Ledger ledger, List<Question> questions) {
    List<FieldError> errors = new ArrayList<>();
    for (Field field : ledger.fields()) {
      List<Column> said =
          columns.stream().filter(column -> field.code().equals(column.field())).toList();
      if (said.isEmpty() && field.needed()) {
        errors.add(missing(field));
      }
      said.stream().skip(1).map(column -> twice(field, said, column)).forEach(errors::add);
    }
    questions.stream()
        .filter(question -> !question.offers(answers.getOrDefault(question.code(), "")))
        .map(question -> new FieldError(ANSWER + question.code(), "Choose one of those offered."))
        .forEach(errors::add);
    return errors;
  }

  private FieldError missing(Field field) {
    String first =
        columns.stream()
            .filter(column -> column.field() == null)
            .findFirst()
            .map(Column::name)
            .orElse("table");
    return new FieldError(first, "Say which column is “%s”.".formatted(field.heading()));
  }

  private static FieldError twice(Field field, List<Column> said, Column column) {
    return new FieldError(
        column.name(),
        "“%s” and “%s” cannot both be “%s”. Leave one of them out."
            .formatted(said.getFirst().heading(), column.heading(), field.heading()));
  }

  /** The columns of these fields, those that are left out not among them. */
  List<Column> used() {
    return columns.stream().filter(column -> Objects.nonNull(column.field())).toList();
  }
}
