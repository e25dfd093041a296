package org.throughline.web;

/** One word of the top line. */
public record NavLink(String label, String href, boolean current) {}
