package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.register.extracts.ToldFacts.Answer;

class ToldFactsTest {
  private static final long KEY = 17;
  private static final long ONE = 1L << 20;
  private static final long OTHER = 1L << 21;

  private final ToldFacts facts = new ToldFacts();

  @Test
  void whatStandsAndIsToldAgainIsNothing() {
    facts.hold(KEY, ONE);
    assertThat(facts.tell(KEY, ONE)).isEqualTo(Answer.NOTHING);
    assertThat(facts.tell(KEY, ONE)).isEqualTo(Answer.NOTHING);
  }

  @Test
  void whatDoesNotStandIsAddedOnce() {
    assertThat(facts.tell(KEY, ONE)).isEqualTo(Answer.ADD);
    assertThat(facts.tell(KEY, ONE)).isEqualTo(Answer.NOTHING);
    assertThat(facts.tell(KEY, OTHER)).as("told in two ways, weighed later").isEqualTo(Answer.ADD);
  }

  @Test
  void somethingElseReplacesWhatStands() {
    facts.hold(KEY, ONE);
    assertThat(facts.tell(KEY, OTHER)).isEqualTo(Answer.REPLACE);
  }

  @Test
  void bothAreWeighedInWhateverOrderTheyAreTold() {
    facts.hold(KEY, ONE);
    assertThat(facts.tell(KEY, ONE)).isEqualTo(Answer.NOTHING);
    assertThat(facts.tell(KEY, OTHER)).isEqualTo(Answer.REPLACE_IF_IT_WEIGHS_MORE);
    facts.hold(KEY + 1, ONE);
    assertThat(facts.tell(KEY + 1, OTHER)).isEqualTo(Answer.REPLACE);
    assertThat(facts.tell(KEY + 1, ONE)).isEqualTo(Answer.WEIGH_WHAT_STANDS);
    assertThat(facts.tell(KEY + 1, ONE)).isEqualTo(Answer.NOTHING);
    assertThat(facts.tell(KEY + 1, OTHER)).isEqualTo(Answer.REPLACE);
  }
}
