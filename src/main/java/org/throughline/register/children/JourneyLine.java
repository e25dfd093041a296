package org.throughline.register.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One line of a journey in words: an event, or the beginning of a status or of a worker's time. */
public record JourneyLine(LocalDate date, Lane lane, String what, String more, boolean open) {
  private static final String[] ORDINALS = {
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"
  };

  static List<JourneyLine> of(Journey journey) {
    List<JourneyLine> lines = new ArrayList<>();
    journey.statuses().forEach(spell -> lines.add(status(spell)));
    Set<String> seen = new LinkedHashSet<>();
    for (Spell spell : journey.workers()) {
      seen.add(spell.value());
      lines.add(worker(spell, ordinal(List.copyOf(seen).indexOf(spell.value()))));
    }
    journey.events().forEach(event -> lines.add(event(event)));
    lines.sort(Comparator.comparing(JourneyLine::date).reversed().thenComparing(JourneyLine::lane));
    return List.copyOf(lines);
  }

  /** The place of a worker among those of the months looked at; never the name. */
  static String ordinal(int index) {
    return index < ORDINALS.length ? ORDINALS[index] : (index + 1) + "th";
  }

  private static JourneyLine status(Spell spell) {
    String ended = spell.ended() == null ? "" : "Until " + Days.full(spell.ended());
    String what = "Status: " + Standing.label(spell.value()).toLowerCase(Locale.UK);
    return new JourneyLine(spell.began(), Lane.STATUS, what, ended, false);
  }

  private static JourneyLine worker(Spell spell, String ordinal) {
    String team = spell.team() == null ? "" : ", " + spell.team();
    String told =
        spell.told().isAfter(spell.began())
            ? ". First told by the extract of " + Days.full(spell.told())
            : ". Told by the extract of that day";
    return new JourneyLine(
        spell.began(), Lane.WORKER, ordinal + " worker", spell.value() + team + told, false);
  }

  private static JourneyLine event(JourneyEvent event) {
    return new JourneyLine(event.onDate(), event.lane(), event.what(), event.more(), event.open());
  }
}
