package org.throughline.register.extracts;

import com.carrotsearch.hppc.procedures.LongLongProcedure;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.throughline.kernel.Ids;
import org.throughline.register.annexa.AnnexList;

/**
 * What the register holds of a council when a reading begins: its children, and for each list the
 * facts that stand, as fingerprints. Known before anything is read, so that only what differs is
 * written at all; and, once all is merged, what the next reading begins from.
 */
final class Held {
  private final Fingerprint prints;
  private final KnownChildren children;
  private final Map<HeldKind, Map<String, ToldFacts>> facts = new EnumMap<>(HeldKind.class);
  private final Map<AnnexList, Weighed> weighed = new EnumMap<>(AnnexList.class);

  /** Of a council of which nothing is held yet. */
  Held(Fingerprint prints, Ids ids) {
    this.prints = prints;
    this.children = new KnownChildren(prints, ids);
    facts.put(HeldKind.INVOLVEMENTS, new HashMap<>());
    facts.put(HeldKind.EVENTS, new HashMap<>());
    for (AnnexList list : AnnexList.values()) {
      facts.values().forEach(lists -> lists.put(list.code(), new ToldFacts()));
      weighed.put(list, new Weighed());
    }
  }

  Fingerprint prints() {
    return prints;
  }

  KnownChildren children() {
    return children;
  }

  ToldFacts involvements(AnnexList list) {
    return facts(HeldKind.INVOLVEMENTS, list.code());
  }

  ToldFacts events(AnnexList list) {
    return facts(HeldKind.EVENTS, list.code());
  }

  Weighed weighed(AnnexList list) {
    return Objects.requireNonNull(weighed.get(list));
  }

  /** Facts of a list that no Annex A has are nothing to the reading of one. */
  ToldFacts facts(HeldKind kind, String list) {
    return Objects.requireNonNull(facts.get(kind)).getOrDefault(list, new ToldFacts());
  }

  /** Writes what is held when all is merged and what was weighed is settled. */
  void standing(Parts parts) {
    parts.begin(HeldKind.CHILDREN, "");
    children.standing(parts);
    facts.forEach((kind, lists) ->
        lists.forEach((list, told) -> {
          parts.begin(kind, list);
          told.standing(
              (LongLongProcedure)
                  (key, said) -> {
                    var _ = parts.entry().putLong(key).putLong(said);
                  });
        }));
    parts.end();
  }

  /** Reads a part back. */
  void hold(HeldKind kind, String list, ByteBuffer entries) {
    if (kind == HeldKind.CHILDREN) {
      while (entries.hasRemaining()) {
        children.hold(entries);
      }
    } else {
      ToldFacts told = facts(kind, list);
      told.expect(entries.remaining() / kind.entry());
      while (entries.hasRemaining()) {
        told.hold(entries.getLong(), entries.getLong());
      }
    }
  }
}
