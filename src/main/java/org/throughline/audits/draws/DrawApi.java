package org.throughline.audits.draws;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.web.Viewer;
import tools.jackson.databind.json.JsonMapper;

/** Draws for machines. */
@RestController
@RequestMapping("/api/v1/draws")
final class DrawApi {
  private static final int PAGE = 50;

  private final Draws draws;
  private final Cycles cycles;
  private final DrawPolicies policies;
  private final InAuthority inAuthority;
  private final JsonMapper json;

  DrawApi(
      Draws draws, Cycles cycles, DrawPolicies policies, InAuthority inAuthority, JsonMapper json) {
    this.draws = draws;
    this.cycles = cycles;
    this.policies = policies;
    this.inAuthority = inAuthority;
    this.json = json;
  }

  /** Opens the month where it is not open, in a transaction of its own: published, then drawn. */
  @PostMapping
  ResponseEntity<Map<String, String>> draw(
      Viewer viewer, @RequestBody(required = false) byte @Nullable [] body) {
    Draws.mayDraw(viewer);
    DrawBody asked = DrawBody.read(json, body == null ? new byte[0] : body);
    inAuthority.read(
        viewer.authority(),
        () -> draws.young(viewer.authority(), policies.now(viewer.authority())));
    CycleId cycle = cycles.openOrFind(viewer, asked.cycle());
    String id =
        draws
            .draw(
                viewer,
                new DrawAsked(
                    cycle, asked.size(), asked.statuses(), List.of(), List.of(), asked.seed()))
            .value()
            .toString();
    return ResponseEntity.created(URI.create("/api/v1/draws/" + id)).body(Map.of("id", id));
  }

  @GetMapping
  Map<String, @Nullable Object> draws(Viewer viewer, @RequestParam @Nullable UUID next) {
    List<DrawRow> rows = draws.newest(viewer, next == null ? null : new DrawId(next), PAGE);
    Map<String, @Nullable Object> answer = new HashMap<>();
    answer.put("items", rows.stream().map(DrawJson::line).toList());
    answer.put("next", rows.size() < PAGE ? null : rows.getLast().id().value().toString());
    return answer;
  }

  @GetMapping("/{id}")
  DrawJson draw(Viewer viewer, @PathVariable UUID id) {
    if (!Draws.seesChildren(viewer)) {
      throw new NotFound("draw");
    }
    DrawRow draw = draws.one(viewer, new DrawId(id));
    return DrawJson.of(
        draw, draws.strata(viewer, draw.id()), draws.selected(viewer, draw, "the list by the API"));
  }

  @GetMapping("/{id}/frame")
  ResponseEntity<byte[]> frame(Viewer viewer, @PathVariable UUID id) {
    byte[] csv = draws.frame(viewer, new DrawId(id));
    return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv")).body(csv);
  }
}
