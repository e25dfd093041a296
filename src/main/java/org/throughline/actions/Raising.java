package org.throughline.actions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refused;
import org.throughline.register.children.Child;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.Children;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Raising an action, by hand or from a record, on the page and by the API. */
@Component
final class Raising {
  private static final Role[] RAISERS = {
    Role.AUDITOR,
    Role.TEAM_MANAGER,
    Role.HEAD_OF_SERVICE,
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.REVIEWING_OFFICER
  };

  private final Actions actions;
  private final Children children;
  private final Offers offers;

  Raising(Actions actions, Children children, Offers offers) {
    this.actions = actions;
    this.children = children;
    this.offers = offers;
  }

  static void mustBeAllowed(Viewer viewer) {
    viewer.mustBe(Scope.ACT, "raise an action", RAISERS);
  }

  static boolean isAllowed(Viewer viewer) {
    return viewer.is(RAISERS) && viewer.may(Scope.ACT);
  }

  /**
   * Raises what was typed. Where one is open already about the same child and theme it is refused
   * once, to be looked at; {@code anyway} says that it was.
   */
  Raised raise(Viewer viewer, RaiseForm typed) {
    Offer offer = offers.of(viewer, typed.from(), typed.of()).orElse(null);
    ChildId child =
        offer == null || offer.child() == null ? child(viewer, typed.child()) : offer.child();
    NewAction made = typed.about(child, offer);
    if (!typed.anyway() && !similar(viewer, made.child(), made.theme()).isEmpty()) {
      throw Refused.conflict(
              "An action is open already about this child and theme. Look at it, then say whether"
                  + " this one is to be raised all the same.")
          .about("anyway");
    }
    return actions.raise(viewer, made);
  }

  private @Nullable ChildId child(Viewer viewer, String reference) {
    return reference.isEmpty()
        ? null
        : children
            .find(viewer, reference)
            .map(Child::id)
            .orElseThrow(
                () -> Refused.unusable("You see no child of this reference.").about("child"));
  }

  /** What the record says that it is to be raised from, if it is from one. */
  Optional<Offer> offer(Viewer viewer, RaiseForm typed) {
    return offers.of(viewer, typed.from(), typed.of());
  }

  /** What is open about the same, as far as the viewer may see it. */
  List<SimilarRow> similar(Viewer viewer, RaiseForm typed) {
    Offer offer = offer(viewer, typed).orElse(null);
    if (offer != null && offer.child() != null) {
      return similar(viewer, offer.child(), offer.theme());
    }
    return typed.child().isEmpty() || typed.theme().isEmpty()
        ? List.of()
        : children
            .find(viewer, typed.child())
            .map(child -> similar(viewer, child.id(), typed.theme()))
            .orElse(List.of());
  }

  private List<SimilarRow> similar(Viewer viewer, @Nullable ChildId child, @Nullable String theme) {
    return child == null || theme == null ? List.of() : actions.similar(viewer, child, theme);
  }
}
