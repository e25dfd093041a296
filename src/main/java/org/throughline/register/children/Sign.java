package org.throughline.register.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One sign on a lane of the drawing, for one event or for several that would lie on one another,
 * and the words beside it: to its right, or to its left (anchored at their end), or nowhere.
 */
record Sign(
    int x, boolean decision, boolean open, int count, String word, int wordX, boolean left) {
  private static final int APART = 20;
  private static final int GAP = 14;
  private static final int CHARACTER = 8;

  /** About as wide as the words are in the reading type at 16 pixels. */
  static int width(String word) {
    return word.length() * CHARACTER;
  }

  static List<Sign> of(List<JourneyEvent> events, JourneyChart.Scale scale) {
    List<List<JourneyEvent>> heaps = heaps(events, scale);
    List<Sign> signs = new ArrayList<>();
    int taken = JourneyChart.LEFT - APART;
    for (int i = 0; i < heaps.size(); i++) {
      int next = i + 1 < heaps.size() ? at(heaps.get(i + 1), scale) - GAP : JourneyChart.RIGHT - 4;
      Sign sign = placed(heaps.get(i), at(heaps.get(i), scale), taken, next);
      taken =
          sign.word().isEmpty() || sign.left() ? sign.x() + GAP : sign.wordX() + width(sign.word());
      signs.add(sign);
    }
    return List.copyOf(signs);
  }

  private static List<List<JourneyEvent>> heaps(
      List<JourneyEvent> events, JourneyChart.Scale scale) {
    List<List<JourneyEvent>> heaps = new ArrayList<>();
    LocalDate first = LocalDate.MIN;
    for (JourneyEvent event : events) {
      if (heaps.isEmpty() || scale.x(event.onDate()) - scale.x(first) >= APART) {
        heaps.add(new ArrayList<>());
        first = event.onDate();
      }
      heaps.getLast().add(event);
    }
    return heaps;
  }

  private static int at(List<JourneyEvent> heap, JourneyChart.Scale scale) {
    return scale.x(heap.getFirst().onDate());
  }

  private static Sign placed(List<JourneyEvent> heap, int x, int taken, int next) {
    boolean decision = heap.stream().anyMatch(JourneyEvent::decision);
    boolean open = heap.stream().allMatch(JourneyEvent::open);
    for (String word : words(heap)) {
      if (x + GAP + width(word) <= next) {
        return new Sign(x, decision, open, heap.size(), word, x + GAP, false);
      }
      if (x - GAP - width(word) >= taken) {
        return new Sign(x, decision, open, heap.size(), word, x - GAP, true);
      }
    }
    return new Sign(x, decision, open, heap.size(), "", x, false);
  }

  /** What could be written beside it, the best first. */
  private static List<String> words(List<JourneyEvent> heap) {
    JourneyEvent told =
        heap.stream().filter(JourneyEvent::decision).findFirst().orElse(heap.getFirst());
    if (heap.size() == 1) {
      String more = told.more();
      return more.isEmpty() || width(more) > 260
          ? List.of(told.brief())
          : List.of(told.brief() + ": " + more.toLowerCase(java.util.Locale.UK), told.brief());
    }
    int others = heap.size() - 1;
    return List.of(told.brief() + " and " + others + " more", "" + heap.size());
  }
}
