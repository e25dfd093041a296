package org.throughline.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;

/** The front door. What it answers changes with migrations only, so it is read once. */
@Component
public final class Standards {
  /** The scale of the shipped tool. */
  public static final String OFSTED = "ofsted-2018";

  private final Queries queries;
  private final Map<String, Scale> scales = new ConcurrentHashMap<>();
  private volatile List<Theme> frame = List.of();

  Standards(Queries queries) {
    this.queries = queries;
  }

  public Scale scale(String code) {
    return scales.computeIfAbsent(code, this::read);
  }

  /** Every theme, in the order of the frame. */
  public List<Theme> themes() {
    if (frame.isEmpty()) {
      frame = List.copyOf(queries.list(Theme.class, Row.none()));
    }
    return frame;
  }

  /** The theme that somebody means who writes “supervision”; nothing where it is not sure. */
  public Optional<Theme> themeSpelt(String said) {
    return Spelt.theme(themes(), said);
  }

  private Scale read(String code) {
    Row row = Row.with("scale", code);
    ScaleRow scale = queries.one(ScaleRow.class, row);
    return new Scale(scale.code(), scale.label(), scale.note(), queries.list(Grade.class, row));
  }
}
