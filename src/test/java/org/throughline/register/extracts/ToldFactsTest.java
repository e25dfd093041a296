package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.procedures.LongLongProcedure;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.register.extracts.ToldFacts.Answer;

class ToldFactsTest {
  private static final long KEY = 17;
  private static final long ONE = 1L << 20;
  private static final long OTHER = 1L << 21;
  private static final long THIRD = 1L << 22;

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
    assertThat(facts.tell(KEY, OTHER))
        .as("told in two ways, weighed later")
        .isEqualTo(Answer.ADD_IF_IT_WEIGHS_MORE);
  }

  @Test
  void somethingElseReplacesWhatStandsAndAThirdIsWeighed() {
    facts.hold(KEY, ONE);
    assertThat(facts.tell(KEY, OTHER)).isEqualTo(Answer.REPLACE);
    assertThat(facts.tell(KEY, OTHER)).isEqualTo(Answer.NOTHING);
    assertThat(facts.tell(KEY, THIRD)).isEqualTo(Answer.REPLACE_IF_IT_WEIGHS_MORE);
  }

  @Test
  void bothAreWeighedInWhateverOrderTheyAreTold() {
    facts.hold(KEY, ONE);
    assertThat(facts.tell(KEY, ONE)).isEqualTo(Answer.NOTHING);
    assertThat(facts.tell(KEY, OTHER)).isEqualTo(Answer.REPLACE_IF_IT_WEIGHS_MORE_THAN_WHAT_STANDS);
    facts.hold(KEY + 1, ONE);
    assertThat(facts.tell(KEY + 1, OTHER)).isEqualTo(Answer.REPLACE);
    assertThat(facts.tell(KEY + 1, ONE)).isEqualTo(Answer.WEIGH_WHAT_STANDS);
    assertThat(facts.tell(KEY + 1, ONE)).isEqualTo(Answer.NOTHING);
    assertThat(facts.tell(KEY + 1, OTHER)).isEqualTo(Answer.REPLACE_IF_IT_WEIGHS_MORE);
  }

  @Test
  void whatStandsInTheEndIsWhatWasToldOrIsHeldOrWasSettled() {
    facts.hold(KEY, ONE);
    facts.hold(KEY + 1, ONE);
    assertThat(facts.tell(KEY + 1, OTHER)).isEqualTo(Answer.REPLACE);
    assertThat(facts.tell(KEY + 2, ONE)).isEqualTo(Answer.ADD);
    assertThat(facts.tell(KEY + 3, ONE)).isEqualTo(Answer.ADD);
    assertThat(facts.tell(KEY + 3, OTHER).isWeighed()).isTrue();
    facts.settle(KEY + 3, OTHER);
    Map<Long, Long> standing = new TreeMap<>();
    facts.standing((LongLongProcedure) standing::put);
    assertThat(standing).isEqualTo(Map.of(KEY, ONE, KEY + 1, OTHER, KEY + 2, ONE, KEY + 3, OTHER));
  }
}
