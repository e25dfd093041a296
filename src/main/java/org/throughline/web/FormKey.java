package org.throughline.web;

import java.util.UUID;

/** The one-time key of a rendered form: two posts with the same key are one. */
public record FormKey(UUID value) {}
