package org.throughline.register.extracts;

import java.time.LocalDate;

/**
 * The extract that the register's figures are of, or will be once those that wait are read; {@code
 * done} when it is.
 */
public record NewestFiguresRow(String fileName, LocalDate asAt, boolean done) {}
