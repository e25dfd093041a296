package org.throughline.register.annexa;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a service is or was involved with a child. Its key is reference, list and start; a new team,
 * worker, status or end under the same key is a change of the same involvement.
 *
 * @param status at what level; in List 6 it follows the case status, and so may change
 * @param start null where the list gives none: List 9 always, List 6 sometimes
 * @param open false with an end, and where the case status says closed without saying when
 * @param reason why it ended, a code of the list's set
 * @param detail what most tells about it: primary need, category of abuse, legal status,
 *     eligibility; a code of the list's set
 */
public record InvolvementFact(
    String reference,
    AnnexList list,
    Status status,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    boolean open,
    @Nullable String team,
    @Nullable String worker,
    @Nullable String reason,
    @Nullable String detail) {}
