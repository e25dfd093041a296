package org.throughline.register.extracts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.throughline.register.extracts.ExtractAnswer.Received;
import org.throughline.register.extracts.ExtractAnswer.Rejection;
import org.throughline.register.extracts.ExtractAnswer.Some;
import org.throughline.register.extracts.ExtractAnswer.Unmapped;
import org.throughline.web.Viewer;

/** Extracts for machines. */
@RestController
@RequestMapping("/api/v1/extracts")
final class ExtractsApi {
  private static final int LISTED = 50;
  private static final int REJECTIONS = 1_000;

  private final Extracts extracts;
  private final Undo undo;

  ExtractsApi(Extracts extracts, Undo undo) {
    this.extracts = extracts;
    this.undo = undo;
  }

  /** Figures older than the register's are refused, unless {@code confirmOlder} says so. */
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Received send(
      Viewer viewer,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      @RequestParam @Nullable String asAt,
      @RequestParam(defaultValue = "false") boolean confirmOlder) {
    ExtractId id =
        extracts.receive(viewer, ExtractsController.sent(files), day(asAt), confirmOlder);
    return new Received(id.value(), ExtractState.RECEIVED.code());
  }

  private static @Nullable LocalDate day(@Nullable String asAt) {
    try {
      return ExtractsController.day(asAt);
    } catch (DateTimeParseException _) {
      throw ExtractsController.notADay(String.valueOf(asAt));
    }
  }

  @GetMapping
  Some<ExtractAnswer> list(Viewer viewer, @RequestParam @Nullable UUID cursor) {
    List<ExtractRow> rows = extracts.list(viewer, cursor, LISTED + 1);
    List<ExtractRow> page = rows.size() > LISTED ? rows.subList(0, LISTED) : rows;
    return new Some<>(
        page.stream().map(row -> answer(viewer, row)).toList(),
        rows.size() > LISTED ? page.getLast().id().value().toString() : null);
  }

  @GetMapping("/{id}")
  ExtractAnswer one(Viewer viewer, @PathVariable UUID id) {
    return answer(viewer, extracts.one(viewer, new ExtractId(id)));
  }

  @GetMapping("/{id}/rejections")
  Some<Rejection> rejections(
      Viewer viewer, @PathVariable UUID id, @RequestParam @Nullable UUID cursor) {
    List<ProblemRow> rows =
        extracts.problems(viewer, new ExtractId(id), "rejected", cursor, REJECTIONS + 1);
    List<ProblemRow> page = rows.size() > REJECTIONS ? rows.subList(0, REJECTIONS) : rows;
    return new Some<>(
        page.stream().map(Rejection::of).toList(),
        rows.size() > REJECTIONS ? page.getLast().id().toString() : null);
  }

  @GetMapping("/{id}/unmapped")
  Some<Unmapped> unmapped(Viewer viewer, @PathVariable UUID id) {
    List<UnmappedRow> rows = extracts.unmapped(viewer, new ExtractId(id));
    return new Some<>(rows.stream().map(Unmapped::of).toList(), null);
  }

  @PostMapping("/{id}/undo")
  ExtractAnswer undo(Viewer viewer, @PathVariable UUID id) {
    var _ = undo.undo(viewer, new ExtractId(id));
    return one(viewer, id);
  }

  private ExtractAnswer answer(Viewer viewer, ExtractRow row) {
    return ExtractAnswer.of(row, extracts.lists(viewer, row.id()));
  }
}
