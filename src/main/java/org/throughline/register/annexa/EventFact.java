package org.throughline.register.annexa;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something happened on a day. Its key is reference, kind and date; another detail under the
 * same key is a change of the same event.
 *
 * @param detail a code of the set of {@link EventKind#detail()}'s column, or its text where that
 *     column holds text; null where there is none or nobody has said what it means
 */
public record EventFact(
    String reference, EventKind kind, LocalDate date, @Nullable String detail) {}
