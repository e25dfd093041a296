package org.throughline.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.web.Viewer;

/** What the records that actions come from say of them; each room answers for its own kind. */
@Component
final class Offers {
  private final Map<String, ActionSource> sources;
  private final InAuthority inAuthority;

  Offers(List<ActionSource> sources, InAuthority inAuthority) {
    this.sources =
        sources.stream().collect(Collectors.toMap(ActionSource::kind, Function.identity()));
    this.inAuthority = inAuthority;
  }

  /** What was asked to be raised from; nothing where it is raised by hand. */
  Optional<Offer> of(Viewer viewer, String kind, String id) {
    if (kind.isEmpty() && id.isEmpty()) {
      return Optional.empty();
    }
    ActionSource source = sources.get(kind);
    if (source == null) {
      throw Refused.unusable("Actions are raised from: " + String.join(", ", kinds()) + ".");
    }
    UUID record = record(id);
    return Optional.of(inAuthority.read(viewer.authority(), () -> source.offer(viewer, record)));
  }

  private List<String> kinds() {
    return sources.keySet().stream().sorted().toList();
  }

  private static UUID record(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException _) {
      throw new NotFound("record");
    }
  }

  /** The same of an action that was raised; nothing where its record has no more to say. */
  Optional<Offer> of(Viewer viewer, Action action) {
    Source from = action.source();
    ActionSource source = from == null ? null : sources.get(from.kind());
    if (from == null || source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(source.offer(viewer, from.id()));
    } catch (NotFound _) {
      return Optional.empty(); // the record is not this viewer’s to see; the action is
    }
  }
}
