package org.throughline.audits.draws;

import java.util.List;

/** What the auditors of a council can take in a month between them, and have already. */
record Capacity(int auditors, int most, int load) {
  static Capacity of(List<AuditorRow> auditors) {
    return new Capacity(
        auditors.size(),
        auditors.stream().mapToInt(AuditorRow::capacity).sum(),
        auditors.stream().mapToInt(AuditorRow::load).sum());
  }

  String sentence() {
    return switch (auditors) {
      case 0 -> "Nobody holds the role of auditor yet. An administrator gives it.";
      case 1 -> "One auditor can take %,d audits a month.".formatted(most);
      default ->
          "%s auditors can take %,d audits a month between them."
              .formatted(InWords.atHead(auditors), most);
    };
  }

  /** How that stands to a month's target. */
  String against(int target) {
    int missing = target - most;
    return missing <= 0
        ? "That is enough for a target of %,d.".formatted(target)
        : "The target is %,d, so %s would wait for somebody to read them."
            .formatted(target, InWords.children(missing));
  }
}
