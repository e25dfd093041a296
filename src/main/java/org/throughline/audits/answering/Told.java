package org.throughline.audits.answering;

/** How many people were told of a safety concern, and whether a head of service was among them. */
record Told(int people, boolean headed) {
  String sentence() {
    if (people == 0) {
      return "It is recorded, but nobody is set up here to be told. Ring the duty manager now.";
    }
    return headed
        ? "The head of service is told at once."
        : "No head of service covers this team. The director and the head of quality are told.";
  }
}
