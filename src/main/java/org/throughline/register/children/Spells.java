package org.throughline.register.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays involvements that overlap out as one row: on each day the highest status stands, and of
 * equals the one begun last.
 */
final class Spells {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final Comparator<Stretch> HIGHEST =
      Comparator.comparingInt(Stretch::rank)
          .thenComparing(Stretch::began, Comparator.reverseOrder())
          .thenComparing(Stretch::value);

  private Spells() {}

  private record Stretch(
      String value,
      @Nullable String team,
      int rank,
      LocalDate began,
      LocalDate ended,
      LocalDate told) {
    boolean standsOn(LocalDate day) {
      return !began.isAfter(day) && ended.isAfter(day);
    }

    Spell from(LocalDate day, LocalDate until) {
      LocalDate end = until.equals(NEVER) ? null : until;
      return new Spell(value, team, day, end, told.isAfter(day) ? told : day);
    }
  }

  /** What the latest word on each involvement amounts to. */
  static List<Spell> statuses(List<Involvement> versions) {
    return lay(
        versions.stream()
            .filter(version -> version.until() == null)
            .map(version -> stretch(version, version.status(), null, began(version))));
  }

  /** Who held the case and in which team, as each extract told it. */
  static List<Spell> workers(List<Involvement> versions) {
    return lay(versions.stream().flatMap(version -> worker(version).stream()));
  }

  private static Optional<Stretch> worker(Involvement version) {
    String worker = version.worker();
    if (worker == null || worker.isBlank()) {
      return Optional.empty();
    }
    LocalDate began = version.first() ? began(version) : version.since();
    return Optional.of(stretch(version, worker, version.team(), began));
  }

  private static LocalDate began(Involvement version) {
    return version.started() == null ? version.since() : version.started();
  }

  private static Stretch stretch(
      Involvement version, String value, @Nullable String team, LocalDate began) {
    LocalDate until = version.until() == null ? NEVER : version.until();
    LocalDate over = over(version);
    LocalDate ended = over.isBefore(until) ? over : until;
    int rank = Standing.rank(version.status());
    return new Stretch(value, team, rank, began, ended, version.since());
  }

  /** Told to be over without an end, it was over by the day it was told. */
  private static LocalDate over(Involvement version) {
    if (version.ended() != null) {
      return version.ended();
    }
    return version.closed() ? version.since() : NEVER;
  }

  private static List<Spell> lay(Stream<Stretch> all) {
    List<Stretch> stretches = all.filter(one -> one.began().isBefore(one.ended())).toList();
    List<LocalDate> days = turns(stretches);
    List<Spell> row = new ArrayList<>();
    for (int i = 0; i + 1 < days.size(); i++) {
      LocalDate day = days.get(i);
      LocalDate next = days.get(i + 1);
      stretches.stream()
          .filter(stretch -> stretch.standsOn(day))
          .min(HIGHEST)
          .ifPresent(stretch -> append(row, stretch.from(day, next)));
    }
    return List.copyOf(row);
  }

  private static List<LocalDate> turns(List<Stretch> stretches) {
    return stretches.stream()
        .flatMap(stretch -> Stream.of(stretch.began(), stretch.ended()))
        .distinct()
        .sorted()
        .toList();
  }

  private static void append(List<Spell> row, Spell next) {
    if (row.isEmpty()) {
      row.add(next);
      return;
    }
    Spell last = row.getLast();
    if (last.sameAs(next) && next.began().equals(last.ended())) {
      row.removeLast();
      row.add(new Spell(last.value(), last.team(), last.began(), next.ended(), last.told()));
    } else {
      row.add(next);
    }
  }
}
