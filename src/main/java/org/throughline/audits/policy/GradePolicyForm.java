package org.throughline.audits.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;

/** What was chosen to follow from each rank; an empty choice is nothing. */
record GradePolicyForm(Map<String, String> typed) {
  /** Ofsted’s words; a scale of other words has the same four ranks. */
  static final List<String> GRADES =
      List.of("Outstanding", "Good", "Requires improvement to be good", "Inadequate");

  static final String YES = "yes";

  static final List<Role> MODERATORS =
      List.of(Role.HEAD_OF_SERVICE, Role.HEAD_OF_QUALITY, Role.PRINCIPAL_SOCIAL_WORKER);

  GradePolicyForm {
    typed = Map.copyOf(typed);
  }

  /** How a council begins. */
  static GradePolicyForm atFirst() {
    return new GradePolicyForm(
        Map.of(
            "ruled-by",
            Role.HEAD_OF_QUALITY.code(),
            moderation(GradePolicies.WORST),
            Role.HEAD_OF_SERVICE.code(),
            conversation(GradePolicies.WORST),
            Kebab.of(ConversationFrom.SUBMISSION),
            reAudit(GradePolicies.WORST),
            GradePolicies.RE_AUDIT,
            register(GradePolicies.WORST),
            YES));
  }

  /** What holds, to be changed. */
  static GradePolicyForm of(GradePolicy policy) {
    Map<String, String> typed = new HashMap<>();
    typed.put("ruled-by", policy.set().ruledBy().code());
    for (GradeLine line : policy.lines()) {
      typed.put(moderation(line.rank()), line.moderated() ? line.moderatedBy().code() : "");
      ConversationFrom from = line.conversationFrom();
      typed.put(conversation(line.rank()), from == null ? "" : Kebab.of(from));
      typed.put(reAudit(line.rank()), line.reAuditRule() == null ? "" : line.reAuditRule());
      typed.put(register(line.rank()), line.onRegister() ? YES : "");
    }
    return new GradePolicyForm(typed);
  }

  static String moderation(int rank) {
    return "moderated-by-" + rank;
  }

  static String conversation(int rank) {
    return "conversation-" + rank;
  }

  static String reAudit(int rank) {
    return "re-audit-" + rank;
  }

  static String register(int rank) {
    return "on-register-" + rank;
  }

  String chosen(String field) {
    return typed.getOrDefault(field, "");
  }

  Role ruledBy() {
    return role("ruled-by", GradePolicies.mayRule());
  }

  GradeLine line(UUID policy, int rank) {
    String moderator = chosen(moderation(rank));
    String from = chosen(conversation(rank));
    String rule = chosen(reAudit(rank));
    return new GradeLine(
        policy,
        rank,
        !moderator.isEmpty(),
        moderator.isEmpty() ? Role.HEAD_OF_SERVICE : role(moderation(rank), MODERATORS),
        from.isEmpty() ? null : Kebab.read(ConversationFrom.class, from),
        rule.isEmpty() ? null : rule,
        isYes(register(rank)));
  }

  private boolean isYes(String field) {
    String answer = chosen(field);
    if (!answer.isEmpty() && !answer.equals(YES)) {
      throw Refused.unusable("Answer yes or no.").about(field);
    }
    return !answer.isEmpty();
  }

  private Role role(String field, List<Role> choices) {
    return choices.stream()
        .filter(role -> role.code().equals(chosen(field)))
        .findFirst()
        .orElseThrow(() -> Refused.unusable("Choose one of the roles.").about(field));
  }

  /** All of it in words, for the history. */
  String said() {
    UUID none = new UUID(0, 0);
    List<GradeLine> lines =
        IntStream.rangeClosed(1, GradePolicies.WORST).mapToObj(rank -> line(none, rank)).toList();
    return said(lines, ruledBy());
  }

  static String said(List<GradeLine> lines, Role ruledBy) {
    String follows =
        lines.stream()
            .filter(GradeLine::isAny)
            .map(GradePolicyForm::said)
            .collect(Collectors.joining(" "));
    String ruling = " A disputed grade is ruled on by: " + lower(ruledBy) + ".";
    return (follows.isEmpty() ? "Nothing follows from any grade." : follows) + ruling;
  }

  private static String said(GradeLine line) {
    List<String> parts = new ArrayList<>();
    if (line.moderated()) {
      parts.add("a second judgement by a " + lower(line.moderatedBy()) + " outside the line");
    }
    if (line.conversationFrom() != null) {
      parts.add("a reflective conversation, counted " + line.conversationFrom().label());
    }
    if (line.reAuditRule() != null) {
      parts.add("the child is audited again, by the rule “" + line.reAuditRule() + "”");
    }
    if (line.onRegister()) {
      parts.add("the child comes on the register of children of concern");
    }
    return GRADES.get(line.rank() - 1) + ": " + String.join("; ", parts) + ".";
  }

  static String lower(Role role) {
    String label = role.label();
    return label.substring(0, 1).toLowerCase(java.util.Locale.UK) + label.substring(1);
  }
}
