package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** Makes the frame of each page: who is looking, where they may go, what to tell them. */
final class Frames {
  private final String assets;
  private final boolean demo;

  Frames(String assets, boolean demo) {
    this.assets = assets;
    this.demo = demo;
  }

  Frame of(Page page, HttpServletRequest request, HttpServletResponse response) {
    Optional<Viewer> viewer = Requests.viewer(request);
    CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        page.title(),
        viewer.map(Viewer::name).orElse(null),
        viewer.map(Viewer::authorityName).orElse(null),
        viewer.map(person -> places(person, page.place())).orElse(List.of()),
        page.place() == Place.OWN,
        Flash.take(request, response),
        csrf == null ? "" : csrf.getParameterName(),
        token(csrf),
        Requests.nonce(request),
        demo,
        assets,
        !page.errors().isEmpty());
  }

  private static @Nullable String token(@Nullable CsrfToken csrf) {
    return csrf == null ? null : csrf.getToken();
  }

  private static List<NavLink> places(Viewer viewer, Place here) {
    return Arrays.stream(Place.values())
        .filter(place -> place.isFor(viewer))
        .map(place -> new NavLink(place.label(), place.href(), place == here))
        .toList();
  }
}
