package org.throughline.audits.draws;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Draw;
import org.throughline.kernel.DrawFrame;
import org.throughline.kernel.FrameLine;
import org.throughline.kernel.PassedOver;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Replacement;
import org.throughline.kernel.Row;
import org.throughline.kernel.Seed;
import org.throughline.register.children.Standing;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works out, from the frozen frame and the revealed seed and nothing else, who comes next. A child
 * whom the undoing of an extract has since taken off the register is left out, and so is one whose
 * record is to be read again.
 */
@Component
final class NextInOrder {
  private final Queries queries;
  private final JsonMapper json;

  NextInOrder(Queries queries, JsonMapper json) {
    this.queries = queries;
    this.json = json;
  }

  /** Who comes in, and who was passed over on the way. */
  record Next(UUID child, FrameLine line, List<PassedOver> passedOver) {}

  Next of(AuthorityId authority, DrawRow draw, String stratum, Set<String> everTaken) {
    Draw taken = again(authority, draw);
    Set<String> gone = new HashSet<>(everTaken);
    while (true) {
      Replacement next = taken.nextInOrder(stratum, gone);
      FrameLine line = next.child();
      if (line == null) {
        throw Refused.conflict(
            "Nobody is left under “%s” to come in.".formatted(Standing.label(stratum)));
      }
      Optional<UUID> child = known(authority, line.reference());
      if (child.isPresent()) {
        return new Next(child.get(), line, next.passedOver());
      }
      gone.add(line.reference());
    }
  }

  private Draw again(AuthorityId authority, DrawRow draw) {
    Row row = Row.of(authority).and("id", draw.id());
    FrameTextRow text = queries.one(FrameTextRow.class, row);
    DrawFrame frame = DrawFrame.read(text.csv().getBytes(StandardCharsets.UTF_8));
    Map<String, String> workers =
        text.workers() == null
            ? Map.of()
            : json.readValue(text.workers(), new TypeReference<Map<String, String>>() {});
    return Draw.take(frame, new Seed(draw.seed()), draw.size(), draw.policy().caps(workers));
  }

  private Optional<UUID> known(AuthorityId authority, String reference) {
    Row row = Row.of(authority).and("reference", reference);
    return queries.find(KnownChildRow.class, row).map(KnownChildRow::id);
  }
}
