package org.throughline.actions;

import java.util.List;
import java.util.Map;
import org.throughline.kernel.Refused;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.TypedDate;

/** What was typed in one of the forms of an action’s page, and which. */
record Typed(String form, Map<String, String> fields) {
  static final Typed NOTHING = new Typed("", Map.of());

  Typed {
    fields = Map.copyOf(fields);
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The same, where it was typed in this form; fields of one name stand in several. */
  String text(String ofForm, String name) {
    return form.equals(ofForm) ? text(name) : "";
  }

  TypedDate date(String name) {
    return new TypedDate(text(name + "-day"), text(name + "-month"), text(name + "-year"));
  }

  /** The version of the action its form was made from. */
  int version() {
    try {
      return Integer.parseInt(text("version"));
    } catch (NumberFormatException _) {
      throw Refused.unusable("The form came without its version. Open the page and send it anew.");
    }
  }

  /** What is wrong, by the id that its field has on the page: the form’s word before its name. */
  List<FieldError> errors(Refused refused, String otherwise) {
    FieldError error = FieldError.of(refused, otherwise);
    return List.of(new FieldError(form + "-" + error.field(), error.message(), error.meanwhile()));
  }
}
