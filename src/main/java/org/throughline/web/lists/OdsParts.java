package org.throughline.web.lists;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** What is the same in every OpenDocument spreadsheet, or nearly so. */
final class OdsParts {
  static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  /** The names in use in the content, by their prefix. */
  static final Map<String, String> NAMESPACES =
      Map.of(
          "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
          "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
          "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
          "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
          "number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
          "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");

  static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
      manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;

  /** The language, by which a screen reader chooses its voice. */
  static final String STYLES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      office:version="1.3"><office:styles>
      <style:default-style style:family="table-cell">\
      <style:text-properties fo:language="en" fo:country="GB"/></style:default-style>
      <style:style style:name="Default" style:family="table-cell"/>
      </office:styles></office:document-styles>
      """;

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private OdsParts() {}

  static String settings(String sheet) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" \
    xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>
    <config:config-item-set config:name="ooo:view-settings">
    <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>
    <config:config-item config:name="ActiveTable" config:type="string">%1$s</config:config-item>
    <config:config-item-map-named config:name="Tables">
    <config:config-item-map-entry config:name="%1$s">
    <config:config-item config:name="VerticalSplitMode" config:type="short">2\
    </config:config-item>
    <config:config-item config:name="VerticalSplitPosition" config:type="int">1\
    </config:config-item>
    <config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>
    </config:config-item-map-entry></config:config-item-map-named>
    </config:config-item-map-entry></config:config-item-map-indexed>
    </config:config-item-set></office:settings></office:document-settings>
    """
        .formatted(escaped(sheet));
  }

  static String meta(String title, LocalDateTime made) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3">\
    <office:meta><meta:generator>Throughline</meta:generator><dc:title>%s</dc:title>\
    <meta:creation-date>%s</meta:creation-date></office:meta></office:document-meta>
    """
        .formatted(escaped(title), second(made));
  }

  static String second(LocalDateTime moment) {
    return SECOND.format(moment);
  }

  private static String escaped(String text) {
    return Spreadsheet.text(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }
}
