package org.throughline.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;

/** What is sent with a request: the fields of a form, a file with them, or JSON. */
record Form(Map<String, String> fields, @Nullable MockMultipartFile file, @Nullable String json) {
  static final Form EMPTY = of(Map.of());

  Form {
    fields = Map.copyOf(fields);
  }

  static Form of(Map<String, String> fields) {
    return new Form(fields, null, null);
  }

  static Form json(String json) {
    return new Form(Map.of(), null, json);
  }

  Form with(MockMultipartFile chosen) {
    return new Form(fields, chosen, json);
  }

  /** The same with one field saying something else. */
  Form with(String name, String value) {
    Map<String, String> other = new java.util.LinkedHashMap<>(fields);
    other.put(name, value);
    return new Form(other, file, json);
  }

  /** The same without one field. */
  Form without(String name) {
    Map<String, String> other = new java.util.LinkedHashMap<>(fields);
    other.remove(name);
    return new Form(other, file, json);
  }
}
