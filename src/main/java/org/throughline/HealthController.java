package org.throughline;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;

/** Says whether the product can serve: it can when the database answers. */
@RestController
final class HealthController {
  private final Queries queries;

  HealthController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/health")
  ResponseEntity<Map<String, String>> health() {
    try {
      var _ = queries.one(HealthRow.class, Row.none());
      return ResponseEntity.ok(Map.of("status", "UP"));
    } catch (RuntimeException _) {
      return ResponseEntity.status(503).body(Map.of("status", "DOWN"));
    }
  }
}
