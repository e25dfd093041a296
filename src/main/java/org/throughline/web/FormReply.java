package org.throughline.web;

import org.jspecify.annotations.Nullable;

/** What the first post of a form was answered. */
record FormReply(String replyTo, @Nullable String replyFlash) {
  Redirect redirect() {
    return new Redirect(replyTo, replyFlash);
  }
}
