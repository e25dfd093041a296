package org.throughline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Each run of the tests begins on an empty data folder. */
public final class EmptyTestData
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String data = context.getEnvironment().getRequiredProperty("throughline.data");
    try {
      FileSystemUtils.deleteRecursively(Path.of(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
