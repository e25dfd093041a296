package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.Seed;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** How long it takes is for the bench to say. */
@RoomTest
class LargeFrameTest {
  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Cycles cycles;
  @Autowired Draws draws;

  @Test
  void aFrameOfAHundredThousandIsDrawnWhole() {
    TestCouncil council = councils.found();
    register.fill(council, 100_000);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, YearMonth.of(2026, 11));
    DrawAsked asked = new DrawAsked(november, 50, List.of(), List.of(), List.of(), new Seed("01"));
    DrawId id = draws.draw(quality, asked);
    assertThat(draws.one(quality, id).frameSize()).isEqualTo(100_000);
  }
}
