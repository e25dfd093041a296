package org.throughline.audits.draws;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Address;

/** Who audits, what they can take, what they have, and whom they never read. */
record AuditorsPage(
    List<AuditorRow> auditors,
    AuditorColumns columns,
    boolean mayChange,
    @Nullable AccountId typedFor,
    CapacityForm typed,
    Supplier<FormKey> keys,
    List<FieldError> errors)
    implements Page {
  AuditorsPage {
    auditors = List.copyOf(auditors);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Auditors and what they can take";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Audits", "/audits"), new Crumb("Programme", "/audits/programme"));
  }

  FormKey key() {
    return keys.get();
  }

  String lead() {
    return Capacity.of(auditors).sentence();
  }

  String monthName() {
    return Said.month(columns.month());
  }

  String conflict(AuditorRow row) {
    return columns.conflict(row);
  }

  Address files() {
    return Address.of("/audits/auditors");
  }

  String field(AuditorRow row) {
    return CapacityForm.field(row.accountId());
  }

  /** What stands in the field: what was typed where it could not be kept. */
  String value(AuditorRow row) {
    return row.accountId().equals(typedFor) ? typed.capacity() : String.valueOf(row.capacity());
  }

  /** What the number in the field was typed over. */
  String was(AuditorRow row) {
    boolean typedHere = row.accountId().equals(typedFor) && !typed.was().isEmpty();
    return typedHere ? typed.was() : String.valueOf(row.capacity());
  }

  List<FieldError> errorsOf(AuditorRow row) {
    return FieldError.named(errors, field(row), "capacity");
  }

  boolean isOpen(AuditorRow row) {
    return row.accountId().equals(typedFor);
  }
}
