package org.throughline.register.children;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.people.AdministrationLine;
import org.throughline.people.AdministrationLine.Part;
import org.throughline.people.AdministrationLines;
import org.throughline.web.Counted;
import org.throughline.web.Viewer;

/** Restricted children and the link into the case system, on the administrator’s page. */
@Component
final class RegisterSettings implements AdministrationLines {
  private final Restrictions restrictions;
  private final CaseLinks links;

  RegisterSettings(Restrictions restrictions, CaseLinks links) {
    this.restrictions = restrictions;
    this.links = links;
  }

  @Override
  public List<AdministrationLine> linesFor(Viewer administrator) {
    return List.of(restrictions(administrator), caseLink(administrator));
  }

  private AdministrationLine restrictions(Viewer viewer) {
    long standing = restrictions.all(viewer).stream().filter(one -> one.endedAt() == null).count();
    return new AdministrationLine(
        Part.CHILDREN,
        "Restricted children",
        "/administration/restrictions",
        "Keep a child’s record from everybody but the people you name.",
        standing == 0
            ? "No child is restricted"
            : Counted.things(Math.toIntExact(standing), "child", "children"));
  }

  private AdministrationLine caseLink(Viewer viewer) {
    return new AdministrationLine(
        Part.CHILDREN,
        "Link into the case system",
        "/administration/case-link",
        "The address by which a child’s page leads to the record where it is kept.",
        links.pattern(viewer).isEmpty() ? "Not set" : "Set");
  }
}
