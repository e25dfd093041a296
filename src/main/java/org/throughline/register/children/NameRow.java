package org.throughline.register.children;

import java.util.UUID;

/** What an account is called, ended or not. */
record NameRow(UUID id, String name) {}
