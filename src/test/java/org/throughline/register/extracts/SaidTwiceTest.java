package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.kernel.InAuthority;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * Files that say two things of one involvement, again and again: what stands is always what weighs
 * most of the last that was told, whatever the order of the rows and whatever stood before.
 */
@RoomTest
class SaidTwiceTest {
  private static final String NEED =
      "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Does the Child have a"
          + " Disability,CIN Start Date,Primary Need Code,Date Child Was Last Seen,CIN Closure"
          + " Date,Reason for Closure,Case Status,Allocated Team,Allocated Worker";
  private static final List<String> STARTS = List.of("2024-01-02", "2024-02-05");
  private static final List<String> ENDS = List.of("", "2024-04-30", "2024-05-20");

  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired ImportingDatabase importing;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;

  private record Told(String child, String start, String end, String team, String need) {
    // Open before ended, later ends before earlier ones, then the first by name.
    static final Comparator<Told> WEIGHT =
        Comparator.comparing((Told told) -> told.end.isEmpty() ? "9" : told.end)
            .reversed()
            .thenComparing(Told::team)
            .thenComparing(Told::need);

    String key() {
      return child + " from " + start;
    }

    String stands() {
      return team + " " + need + " " + end;
    }

    String line() {
      return String.join(
          ",",
          child,
          "b) Female",
          "a) WBRI",
          "2015-02-03",
          "9",
          "b) No",
          start,
          need,
          "",
          end,
          end.isEmpty() ? "" : "RC8",
          end.isEmpty() ? "c) Child in need plan" : "e) Closed episode",
          team,
          "Ann");
    }
  }

  @Test
  void whatWeighsMostOfTheLastToldStands() {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      Viewer analyst = councils.found().as(Role.PERFORMANCE_ANALYST);
      Sender sender = new Sender(extracts, inAuthority, db);
      Map<String, String> expected = new TreeMap<>();
      List<Told> rows = List.of();
      for (int month = 0; month < 5; month++) {
        rows = some(random, rows);
        ExtractRow extract = send(sender, analyst, rows);
        weigh(rows).forEach((key, told) -> expected.put(key, told.stands()));
        assertThat(standing(analyst)).as("council %d, month %d", seed, month).isEqualTo(expected);
        assertThat(extract.state()).isEqualTo(ExtractState.DONE);
        isWhatLearningFinds(analyst);
        Collections.shuffle(rows, random);
        assertThat(send(sender, analyst, rows).changes().isNone()).isTrue();
      }
    }
  }

  /** An import begins from what the one before has kept; so that must be what there is. */
  private void isWhatLearningFinds(Viewer analyst) {
    KeptPrints prints = new KeptPrints(importing, inAuthority, db);
    assertThat(prints.kept(analyst.authority()))
        .isNotEmpty()
        .isEqualTo(prints.learnt(analyst.authority()));
    assertThat(prints.absent(analyst.authority()))
        .isEqualTo(prints.absentInTheRegister(analyst.authority()));
  }

  private static ExtractRow send(Sender sender, Viewer analyst, List<Told> rows) {
    List<String> lines = new ArrayList<>(List.of(NEED));
    rows.forEach(row -> lines.add(row.line()));
    return sender.send(analyst, Sender.csv("List 6.csv", lines.toArray(String[]::new)));
  }

  private static Map<String, Told> weigh(List<Told> rows) {
    Map<String, Told> most = new TreeMap<>();
    rows.forEach(row ->
        most.merge(
            row.key(), row, (one, other) -> Told.WEIGHT.compare(one, other) <= 0 ? one : other));
    return most;
  }

  /** Half of them rows of the month before, the rest new, many about the same involvement. */
  private static List<Told> some(Random random, List<Told> before) {
    List<Told> rows = new ArrayList<>(before.stream().filter(_ -> random.nextBoolean()).toList());
    IntStream.range(0, 6)
        .mapToObj(_ ->
            new Told(
                "C" + random.nextInt(3),
                STARTS.get(random.nextInt(2)),
                ENDS.get(random.nextInt(3)),
                "Northmere " + random.nextInt(3),
                "N" + (1 + random.nextInt(3))))
        .forEach(rows::add);
    Collections.shuffle(rows, random);
    return rows;
  }

  private Map<String, String> standing(Viewer analyst) {
    Map<String, String> standing = new TreeMap<>();
    inAuthority.change(
        analyst.authority(),
        () ->
            db.sql(
                    """
                    select c.reference || ' from ' || i.started as key,
                           i.team || ' ' || i.detail || ' ' || coalesce(i.ended::text, '') as stands
                      from register.involvement i
                      join register.child c
                        on c.authority_id = i.authority_id and c.id = i.child_id
                     where i.authority_id = ? and i.until_extract is null
                    """)
                .param(analyst.authority().value())
                .query((row, _) -> standing.put(row.getString(1), row.getString(2)))
                .list());
    return standing;
  }
}
