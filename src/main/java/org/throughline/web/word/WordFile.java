package org.throughline.web.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A Word document on its way: what is a heading is one to a screen reader, a table has a row of
 * heads that is said again on each page, and every page says what it belongs to and how many there
 * are.
 */
public final class WordFile implements AutoCloseable {
  /** The kind of file, as a browser is told. */
  public static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** A4, in twentieths of a point. */
  private static final int WIDTH = 11_906;

  private static final int HEIGHT = 16_838;
  private static final int MARGIN = 1_134;

  private final XWPFDocument document = new XWPFDocument();

  /**
   * Begins with the title.
   *
   * @param from whose document it is: the council
   * @param header what stands above each page; below it stands which page it is
   */
  public WordFile(String title, String from, String header, Instant made) {
    styles();
    properties(title, from, made);
    page();
    add(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Header", header);
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    add(footer, "Footer", "Page ");
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
    footer.createRun().setText(" of ");
    footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    paragraph("Title", title);
  }

  private void styles() {
    try (InputStream in = WordFile.class.getResourceAsStream("styles.xml")) {
      StylesDocument styles = StylesDocument.Factory.parse(Objects.requireNonNull(in));
      document.createStyles().setStyles(styles.getStyles());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("The styles of Word documents cannot be read.", e);
    }
  }

  private void properties(String title, String from, Instant made) {
    POIXMLProperties properties = document.getProperties();
    properties.getCoreProperties().setTitle(title);
    properties.getCoreProperties().setCreator(from);
    properties.getCoreProperties().setCreated(Optional.of(Date.from(made)));
    properties.getExtendedProperties().setApplication("Throughline");
    properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty("en-GB");
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(MARGIN);
    margin.setBottom(MARGIN);
    margin.setLeft(MARGIN);
    margin.setRight(MARGIN);
    margin.setHeader(MARGIN / 2);
    margin.setFooter(MARGIN / 2);
  }

  public void heading(String text) {
    paragraph("Heading1", text);
  }

  /** A heading under the one before. */
  public void subheading(String text) {
    paragraph("Heading2", text);
  }

  /** What somebody wrote, line by line as they wrote it. */
  public void text(String text) {
    paragraph("Normal", text);
  }

  /** What is said of a document rather than in it. */
  public void note(String text) {
    paragraph("Note", text);
  }

  private void paragraph(String style, String text) {
    add(document.createParagraph(), style, text);
  }

  /** A table under a row of heads; every row holds as many cells. */
  public void table(List<String> heads, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, heads.size());
    table.setStyleID("TableGrid");
    table.setWidthType(TableWidthType.PCT);
    table.setWidth("100%");
    XWPFTableRow first = table.getRow(0);
    first.setRepeatHeader(true);
    first.setCantSplitRow(true);
    fill(first, "TableHeading", heads);
    for (int i = 0; i < rows.size(); i++) {
      fill(table.getRow(i + 1), "TableText", rows.get(i));
    }
    // Without a paragraph between them Word runs two tables into one.
    note("");
  }

  private static void fill(XWPFTableRow row, String style, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      add(cell.getParagraphArray(0), style, texts.get(i));
    }
  }

  private static void add(XWPFParagraph paragraph, String style, String text) {
    paragraph.setStyle(style);
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(printable(lines[i]));
    }
  }

  /** XML has no place for the rest. */
  private static String printable(String line) {
    return line.codePoints()
        .filter(point -> point == '\t' || (point >= ' ' && point != 0xFFFE && point != 0xFFFF))
        .filter(point -> !Character.isSurrogate((char) point) || point > 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The whole file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
