package org.throughline.kernel;

/**
 * A child whose turn it was and who was not taken, with the reason in words for the draw's page.
 */
public record PassedOver(String reference, String why) {}
