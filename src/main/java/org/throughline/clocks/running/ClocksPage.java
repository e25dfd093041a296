package org.throughline.clocks.running;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.throughline.kernel.Kebab;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Listing;

/** The clocks that run, the soonest due first. */
record ClocksPage(Listing<ClockLineRow> listing, When when, boolean mine) implements Page {
  /** How far the list looks. */
  enum When {
    LATE("Late", 0),
    WEEK("Late, or due within a week", 8),
    ALL("Everything that runs", 0);

    private final String label;
    private final int ahead;

    When(String label, int ahead) {
      this.label = label;
      this.ahead = ahead;
    }

    String label() {
      return label;
    }

    /** Only what is due before this day. Today’s own may be of hours, and late already. */
    LocalDate before(LocalDate today) {
      return this == ALL ? LocalDate.of(9999, 12, 31) : today.plusDays(ahead);
    }
  }

  @Override
  public String title() {
    return "Time limits that run";
  }

  @Override
  public Place place() {
    return Place.TODAY;
  }

  String nothing() {
    return switch (when) {
      case LATE -> "Nothing is late.";
      case WEEK -> "Nothing is late, and nothing is due within a week.";
      case ALL -> "No time limit runs that you own or answer for.";
    };
  }

  List<When> choices() {
    return Arrays.asList(When.values());
  }

  static Address address(When when, boolean mine) {
    return Address.of("/clocks").with("when", Kebab.of(when)).with("whose", mine ? "mine" : null);
  }

  /** The same list, set out the same, of other clocks. */
  String href(When other, boolean onlyMine) {
    return listing.layout().in(address(other, onlyMine)).href();
  }
}
