package org.throughline;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.throughline.kernel.Kebab;

/**
 * Reads {@code head-of-service} as {@code HEAD_OF_SERVICE}, from the database, from addresses and
 * from forms, where nothing chosen is nothing.
 */
@SuppressWarnings({"rawtypes", "unchecked", "NullAway"}) // a converter may answer null
final class KebabToEnum implements ConverterFactory<String, Enum> {
  @Override
  public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
    return text -> read(type, text);
  }

  private static <T extends Enum> @Nullable T read(Class<T> type, String text) {
    return text.isBlank() ? null : (T) Kebab.read((Class) type, text);
  }
}
