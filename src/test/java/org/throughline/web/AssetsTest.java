package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is served was built from what lies in {@code frontend}; needs no Node to be sure of it. */
class AssetsTest {
  private static final Path FRONTEND = Path.of("frontend");
  private static final Path ASSETS = Path.of("src/main/resources/static/assets");
  private static final int MOST_STYLES = 60_000;

  @Test
  void theSourcesAreThoseTheAssetsWereBuiltFrom() throws Exception {
    TreeMap<String, Path> sources = new TreeMap<>();
    for (String file : new String[] {"build", "mark.svg", "package-lock.json"}) {
      sources.put(file, FRONTEND.resolve(file));
    }
    for (String folder : new String[] {"js", "scss"}) {
      try (Stream<Path> files = Files.list(FRONTEND.resolve(folder))) {
        files.forEach(file -> sources.put(folder + "/" + file.getFileName(), file));
      }
    }
    MessageDigest digest = sha256();
    for (var source : sources.entrySet()) {
      digest.update((source.getKey() + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(source.getValue()));
    }
    assertThat(hex(digest))
        .as("changed in frontend/ without running frontend/build")
        .isEqualTo(recorded("throughline.frontend"));
  }

  @Test
  void theAssetsAreThoseTheirAddressSays() throws Exception {
    MessageDigest digest = sha256();
    digest.update(Files.readAllBytes(ASSETS.resolve("throughline.css")));
    digest.update(Files.readAllBytes(ASSETS.resolve("throughline.js")));
    assertThat(hex(digest))
        .as("changed in static/assets by hand")
        .startsWith(recorded("throughline.assets"));
  }

  @Test
  void theStylesAreSmallAndNeitherCrownNorTypefaceOfTheGovernment() throws IOException {
    String styles = Files.readString(ASSETS.resolve("throughline.css"));
    assertThat(styles.length()).isLessThan(MOST_STYLES);
    assertThat(styles).doesNotContainIgnoringCase("GDS Transport").doesNotContain("crown");
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    String styles = Files.readString(ASSETS.resolve("throughline.css"));
    String script = Files.readString(ASSETS.resolve("throughline.js"));
    assertThat(styles.replace("http://www.w3.org/2000/svg", "") + script)
        .doesNotContain("http:", "https:");
    assertThat(Files.readString(FRONTEND.resolve("package-lock.json")))
        .doesNotContain("\"resolved\"");
  }

  private static String recorded(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(Path.of("src/main/resources/assets.properties"))) {
      properties.load(in);
    }
    return properties.getProperty(name);
  }

  private static MessageDigest sha256() throws NoSuchAlgorithmException {
    return MessageDigest.getInstance("SHA-256");
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
