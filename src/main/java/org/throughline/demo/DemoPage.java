package org.throughline.demo;

import java.util.List;
import java.util.UUID;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.Role;

/** The people of the demo, to sign in as. */
record DemoPage(List<Council> councils, String password) implements Page {
  DemoPage {
    councils = List.copyOf(councils);
  }

  record Council(UUID id, String name, List<Group> groups) {
    Council {
      groups = List.copyOf(groups);
    }
  }

  /** Some of those with one role, and what somebody with it comes to see. */
  record Group(Role role, List<Somebody> people, int others) {
    Group {
      people = List.copyOf(people);
    }

    String sees() {
      return switch (role) {
        case AUDITOR ->
            "The audits given to them, with the child’s six months beside the questions.";
        case PRACTITIONER -> "Their own children, and what audits of their work found.";
        case TEAM_MANAGER -> "The children and the audits of their team.";
        case HEAD_OF_SERVICE ->
            "Their service: its audits, and at once a concern for a child’s safety.";
        case HEAD_OF_QUALITY -> "The whole line: the programme, the draw, every audit, the grades.";
        case DIRECTOR -> "All of the council, from the grades down to one child.";
        case PRINCIPAL_SOCIAL_WORKER -> "All of the practice: audits, themes, grades.";
        case REVIEWING_OFFICER -> "The children they review, and their journeys.";
        case PERFORMANCE_ANALYST -> "Extracts: what came in, what was rejected, what changed.";
        case INTERNAL_AUDITOR -> "How each fifty were chosen, with the frame to check it by.";
        case ADMINISTRATOR ->
            "The organisation, its people and their roles; nothing about a child.";
        case READ_ONLY ->
            "The figures, as a member of the council sees them; nothing about a child.";
      };
    }
  }

  record Somebody(UUID account, String name, String email, String place) {}

  @Override
  public String title() {
    return "Choose who to be";
  }

  @Override
  public Place place() {
    return Place.NOWHERE;
  }
}
