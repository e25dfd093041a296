package org.throughline.spreadsheets;

import java.util.List;
import org.throughline.web.lists.Template;

/** The template of a ledger: its headings, one row as an example, and what each column is. */
final class LedgerTemplate {
  private LedgerTemplate() {}

  static Template of(Ledger ledger) {
    List<Field> fields = ledger.fields();
    return new Template(
        ledger.title(),
        fields.stream().map(Field::heading).toList(),
        fields.stream().map(Field::example).toList(),
        fields.stream().map(LedgerTemplate::about).toList());
  }

  private static Template.Said about(Field field) {
    String needed = field.needed() ? "Always needed. " : "";
    String how =
        switch (field.kind()) {
          case TEXT, REFERENCE -> "";
          case DATE -> " The day first, like 31/10/2026.";
        };
    return new Template.Said(field.heading(), needed + field.hint() + how);
  }
}
