package org.throughline.web;

/** What a controller answers. */
public sealed interface Reply permits Page, Redirect, Download {}
