package org.throughline.spreadsheets;

import java.util.List;
import org.throughline.web.govuk.Choice;

/**
 * What a ledger asks once for a whole sheet, beside its columns. The first choice has no value, and
 * stands where nothing is chosen.
 */
public record Question(String code, String label, String hint, List<Choice> choices) {
  public Question {
    choices = List.copyOf(choices);
    if (choices.isEmpty() || !choices.getFirst().value().isEmpty()) {
      throw new IllegalArgumentException("The first choice is that nothing is chosen");
    }
  }

  boolean offers(String value) {
    return choices.stream().anyMatch(choice -> choice.value().equals(value));
  }
}
