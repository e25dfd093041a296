package org.throughline.kernel;

import java.util.Set;
import java.util.function.Predicate;

/**
 * The rule on small counts for an audience wider than the service, as the Department for Education
 * has it: a count from 1 to 5 is not shown (with a {@code smallest} of 6), nothing is (“zero shown
 * as 0”), nor is a count whose rest is so small; and so much more is hidden that nobody can work a
 * hidden one out from what is shown around it.
 *
 * <p>Whoever reads is taken to know how many there are of everything, the counts that are shown,
 * and that the parts of a whole add up. A hidden small count is safe when by all of that it may
 * still be anything from 1 to 5: hiding tells no more than the mark itself. The whole is always
 * shown: it is a sampled result of the authority, which the rule lets stand.
 */
public record Suppression(int smallest) {
  public Suppression {
    if (smallest < 2) {
      throw new IllegalArgumentException("Nothing would be hidden under " + smallest);
    }
  }

  /**
   * The keys whose counts must not be shown, {@code unsaid} ones among them: those that are kept
   * back for another reason, such as too few to say anything.
   */
  public <K> Set<K> hidden(Branch<K> whole, Predicate<Branch<K>> unsaid) {
    return new Concealment<>(whole, smallest, unsaid).hidden();
  }
}
