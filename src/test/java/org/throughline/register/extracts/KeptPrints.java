package org.throughline.register.extracts;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;

/** What an import has left for the next one, beside what the register holds. */
final class KeptPrints {
  private static final int ABSENT_AT = 4 * Long.BYTES;

  private final ImportingDatabase importing;
  private final InAuthority inAuthority;
  private final JdbcClient db;
  private final Ids ids = new Ids(InstantSource.system(), new SplittableRandom(1));

  KeptPrints(ImportingDatabase importing, InAuthority inAuthority, JdbcClient db) {
    this.importing = importing;
    this.inAuthority = inAuthority;
    this.db = db;
  }

  private record Part(long seed, HeldKind kind, String list, ByteBuffer entries) {}

  /** The entries that are kept, absence aside, in an order of their own. */
  List<String> kept(AuthorityId authority) {
    List<String> entries = new ArrayList<>();
    parts(authority)
        .forEach(part -> add(entries, part.kind(), part.list(), part.entries().array()));
    return entries.stream().sorted().toList();
  }

  /** The entries that learning finds, taken from where those that are kept begin. */
  List<String> learnt(AuthorityId authority) {
    List<Part> kept = parts(authority);
    Held nothing = new Held(new Fingerprint(kept.isEmpty() ? 0 : kept.getFirst().seed()), ids);
    List<String> entries = new ArrayList<>();
    Learning.of(authority, importing, nothing)
        .standing(new Parts((kind, list, part) -> add(entries, kind, list, part)));
    return entries.stream().sorted().toList();
  }

  /** The extracts whose end is kept: one, or none. */
  List<UUID> extracts(AuthorityId authority) {
    return inAuthority.read(
        authority,
        () ->
            db.sql("select distinct extract_id from register.fingerprint where authority_id = ?")
                .param(authority.value())
                .query(UUID.class)
                .list());
  }

  /** The children that are kept as absent. */
  List<UUID> absent(AuthorityId authority) {
    List<UUID> absent = new ArrayList<>();
    for (Part part : parts(authority)) {
      ByteBuffer entries = part.entries();
      for (int at = 0; part.kind() == HeldKind.CHILDREN && at < entries.limit(); ) {
        if (entries.get(at + ABSENT_AT) != 0) {
          absent.add(
              new UUID(entries.getLong(at + 2 * Long.BYTES), entries.getLong(at + 3 * Long.BYTES)));
        }
        at += part.kind().entry();
      }
    }
    return absent.stream().sorted().toList();
  }

  /** The children that the register says are absent. */
  List<UUID> absentInTheRegister(AuthorityId authority) {
    return inAuthority
        .read(
            authority,
            () ->
                db.sql(
                        "select id from register.child where authority_id = ? and absent_since is not null")
                    .param(authority.value())
                    .query(UUID.class)
                    .list())
        .stream()
        .sorted()
        .toList();
  }

  private List<Part> parts(AuthorityId authority) {
    return inAuthority.read(
        authority,
        () ->
            db.sql(
                    "select seed, kind, list, entries from register.fingerprint where authority_id = ?")
                .param(authority.value())
                .query((row, _) ->
                    new Part(
                        row.getLong(1),
                        HeldKind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                        row.getString(3),
                        ByteBuffer.wrap(row.getBytes(4))))
                .list());
  }

  private static void add(List<String> entries, HeldKind kind, String list, byte[] part) {
    for (int at = 0; at < part.length; at += kind.entry()) {
      ByteBuffer entry = ByteBuffer.wrap(part, at, kind.entry()).slice();
      StringBuilder said = new StringBuilder(kind + " " + list);
      for (int i = 0; i < entry.limit(); i++) {
        if (kind != HeldKind.CHILDREN || i != ABSENT_AT) {
          said.append(' ').append(entry.get(i));
        }
      }
      entries.add(said.toString());
    }
  }
}
