package org.throughline.actions;

import java.time.LocalDate;

/** An action that was raised just now, and when it is due. */
public record Raised(ActionId id, String number, LocalDate dueOn) {}
