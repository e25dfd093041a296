package org.throughline.demo.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One audit of one drawn child.
 *
 * @param position the child's place in the draw, from 1; replacements follow the drawn
 * @param auditor which of the council's auditors, from 0
 * @param target the grade the story asks for, by rank: 1 is the best of four
 * @param seed decides what is said in it
 */
public record Reading(
    int position,
    String reference,
    String stratum,
    String team,
    int auditor,
    Instant allocated,
    @Nullable Instant begun,
    @Nullable Instant submitted,
    boolean givenWay,
    int target,
    int seed) {}
