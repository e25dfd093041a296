package org.throughline.spreadsheets;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** What each column of a spreadsheet is: as it was understood, to be put right and agreed to. */
record ColumnsPage(
    Sheet sheet,
    Ledger ledger,
    List<String> tables,
    TableHead head,
    Matching matching,
    List<Question> questions,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  ColumnsPage {
    tables = List.copyOf(tables);
    questions = List.copyOf(questions);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "What are its columns?";
  }

  @Override
  public Place place() {
    return ledger.place();
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Bring in from a spreadsheet", "/spreadsheets"),
        new Crumb(sheet.fileName(), sheet.address()));
  }

  /** How its headings were understood, in a sentence. */
  String lead() {
    int used = matching.used().size();
    return "The headings stand on row %d of “%s”. %d of its %d columns are brought in."
        .formatted(head.row(), head.table(), used, head.columns().size());
  }

  List<Choice> tableChoices() {
    return tables.stream().map(name -> new Choice(name, name)).toList();
  }

  List<Choice> fields() {
    return Stream.concat(
            Stream.of(new Choice("", "Leave it out")),
            ledger.fields().stream()
                .map(field ->
                    new Choice(
                        field.code(), field.heading() + (field.needed() ? " (needed)" : ""))))
        .toList();
  }

  /** What this column is taken for; empty where it is left out. */
  String fieldOf(TableHead.Column column) {
    return matching.columns().stream()
        .filter(said -> said.position() == column.position() && said.field() != null)
        .findFirst()
        .map(said -> String.valueOf(said.field()))
        .orElse("");
  }

  String name(TableHead.Column column) {
    return Matching.COLUMN + column.position();
  }

  /** What stands under it in the first rows, or that nothing does. */
  List<String> samples(TableHead.Column column) {
    List<String> said = column.samples().stream().filter(words -> !words.isEmpty()).toList();
    return said.isEmpty()
        ? List.of("(empty in the first rows)")
        : said.stream().map(ColumnsPage::cut).toList();
  }

  private static String cut(String words) {
    return words.length() > 80 ? words.substring(0, 80) + "…" : words;
  }

  String name(Question question) {
    return Matching.ANSWER + question.code();
  }

  String answer(Question question) {
    return matching.answers().getOrDefault(question.code(), "");
  }
}
