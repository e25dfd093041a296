package org.throughline.register.annexa;

import static org.throughline.register.annexa.RawBook.CONTACTS;
import static org.throughline.register.annexa.RawBook.number;
import static org.throughline.register.annexa.RawBook.row;
import static org.throughline.register.annexa.RawBook.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are sound, and whose lists are not what they should be. */
class WrongListsTest {

  private static final String GOOD =
      row(2, text("A2", "77") + number("C2", "44090", 1) + text("D2", "6: Police"));

  @TempDir Path folder;

  @Test
  void twoSheetsOfOneListAreRefusedAndBothAreNamed() throws IOException {
    Refusals.refused(
        RawBook.ofContacts(GOOD).sheet("Contacts", CONTACTS + GOOD).write(folder),
        "twice",
        "“List 1”",
        "“Contacts”");
  }

  @Test
  void aSheetThatIsNamedForAnotherListIsRefused() throws IOException {
    Refusals.refused(
        new RawBook().sheet("List 3", CONTACTS + GOOD).write(folder),
        "List 3 (Referrals)",
        "List 1 (Contacts)");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Refusals.refused(
        new RawBook()
            .sheet("List 1", row(1, text("A1", "Child Unique ID") + text("B1", "Contact Source")))
            .write(folder),
        "lacks the column “Date of Contact”.",
        "Expected in List 1 (Contacts) is that column");
    Refusals.refused(
        new RawBook()
            .sheet(
                "Contacts",
                row(1, text("A1", "Child Unique ID") + text("B1", "Spoken to") + text("C1", "Age")))
            .write(folder),
        "lacks the column “Date of Contact”.",
        "Headers in it that are not known: “Spoken to”.");
    Refusals.refused(
        new RawBook().sheet("List 1", row(1, text("A1", "Budget"))).write(folder),
        "“List 1” has no row of headers of List 1 (Contacts)",
        "“Child Unique ID”, “Date of Contact”");
  }
}
