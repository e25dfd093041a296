package org.throughline.register.extracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.throughline.kernel.Sha256;
import org.throughline.register.annexa.AnnexList;
import org.throughline.register.annexa.ChildFact;
import org.throughline.register.annexa.EventFact;
import org.throughline.register.annexa.EventKind;
import org.throughline.register.annexa.FactSink;
import org.throughline.register.annexa.InvolvementFact;
import org.throughline.register.annexa.ListTally;
import org.throughline.register.annexa.Recognised;

/** Counts what is told as the rows of the lists it would have stood in, and hashes it. */
final class ToldCount implements FactSink {
  private final Map<AnnexList, Integer> rows = new EnumMap<>(AnnexList.class);
  private final MessageDigest digest = Sha256.digest();
  private long bytes;

  @Override
  public void child(ChildFact fact) {
    add(fact);
  }

  @Override
  public void involvement(InvolvementFact fact) {
    rows.merge(fact.list(), 1, Integer::sum);
    add(fact);
  }

  /** Contacts, referrals and enquiries are rows of their own; other events stand in another’s. */
  @Override
  public void event(EventFact fact) {
    if (fact.kind() == EventKind.CONTACT) {
      rows.merge(AnnexList.CONTACTS, 1, Integer::sum);
    } else if (fact.kind() == EventKind.REFERRAL) {
      rows.merge(AnnexList.REFERRALS, 1, Integer::sum);
    } else if (fact.kind() == EventKind.STRATEGY_DISCUSSION) {
      rows.merge(AnnexList.SECTION_47, 1, Integer::sum);
    }
    add(fact);
  }

  private void add(Record fact) {
    byte[] text = fact.toString().getBytes(StandardCharsets.UTF_8);
    bytes += text.length;
    digest.update(text);
  }

  /** Call once, when all has been told. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  long bytes() {
    return bytes;
  }

  Recognised recognised() {
    List<ListTally> lists = new ArrayList<>();
    rows.forEach((list, read) ->
        lists.add(
            new ListTally(
                list, list.label(), read, read, 0, 0, 0, 0, List.of(), List.of(), List.of())));
    return new Recognised("Annex A, January 2024, generated for the demo", lists, List.of());
  }
}
