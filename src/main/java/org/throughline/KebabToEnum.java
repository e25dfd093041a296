package org.throughline;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.throughline.kernel.Kebab;

/** Reads {@code head-of-service} as {@code HEAD_OF_SERVICE}, from the database and from forms. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class KebabToEnum implements ConverterFactory<String, Enum> {
  @Override
  public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
    return text -> (T) Kebab.read((Class) type, text);
  }
}
