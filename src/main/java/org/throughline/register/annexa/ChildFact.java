package org.throughline.register.annexa;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a child is known. Its key is the reference. A child stands in several lists that may differ:
 * a blank never outweighs a value, and of two values that of the list with the higher number
 * stands.
 *
 * @param list which list says so
 * @param gender a code of {@link CodeSet#GENDER}
 * @param disability a code of {@link CodeSet#YES_NO}
 */
public record ChildFact(
    String reference,
    AnnexList list,
    @Nullable String gender,
    @Nullable LocalDate birthDate,
    @Nullable String disability) {}
