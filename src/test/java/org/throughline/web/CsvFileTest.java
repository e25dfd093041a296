package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvFileTest {
  @Test
  void aCellThatASpreadsheetWouldRunLeavesAsText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvFile csv = new CsvFile(out);
    csv.row("=1+1", "+4", "-4", "@sum", "\tx", "\rx");
    csv.row("plain", 12, null, "a \"b\", c");
    csv.flush();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\ufeff'=1+1,'+4,'-4,'@sum,'\tx,\"'\rx\"\r\nplain,12,,\"a \"\"b\"\", c\"\r\n");
  }
}
