package org.throughline.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.throughline.TestCouncils;
import org.throughline.kernel.AuthorityId;
import org.throughline.web.Viewer;

/** Brings spreadsheets in by the pages, as a head of quality does. */
@TestComponent
public final class SheetHand {
  private final MockMvc mvc;
  private final TestCouncils councils;
  private final SheetReading reading;

  SheetHand(MockMvc mvc, TestCouncils councils, SheetReading reading) {
    this.mvc = mvc;
    this.councils = councils;
    this.reading = reading;
  }

  public MockHttpServletResponse look(Viewer viewer, String address) throws Exception {
    return answer(viewer, get(URI.create(address)));
  }

  public Document page(Viewer viewer, String address) throws Exception {
    MockHttpServletResponse response = look(viewer, address);
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  public MockHttpServletResponse send(Viewer viewer, String ledger, String name, byte[] bytes)
      throws Exception {
    return send(viewer, ledger, name, bytes, UUID.randomUUID().toString());
  }

  MockHttpServletResponse send(
      Viewer viewer, String ledger, String name, byte[] bytes, String formKey) throws Exception {
    var request =
        multipart("/spreadsheets")
            .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
            .param("ledger", ledger)
            .param("formKey", formKey)
            .with(csrf());
    return answer(viewer, request);
  }

  public MockHttpServletResponse post(Viewer viewer, String address, Map<String, String> fields)
      throws Exception {
    var request = MockMvcRequestBuilders.post(URI.create(address));
    Map<String, String> all = new HashMap<>(fields);
    all.putIfAbsent("formKey", UUID.randomUUID().toString());
    all.forEach(request::param);
    return answer(viewer, request.with(csrf()));
  }

  private MockHttpServletResponse answer(
      Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    MockHttpServletResponse response =
        mvc.perform(request.with(councils.signedIn(viewer))).andReturn().getResponse();
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    return response;
  }

  /** Sends a file in; answers the address of its sheet, whose columns wait to be matched. */
  public String sent(Viewer viewer, String ledger, String name, byte[] bytes) throws Exception {
    MockHttpServletResponse response = send(viewer, ledger, name, bytes);
    String text = Jsoup.parse(response.getContentAsString()).text();
    assertThat(response.getStatus()).as(text).isEqualTo(303);
    return Objects.requireNonNull(response.getRedirectedUrl()).replace("/columns", "");
  }

  /** The form of its columns as it was understood. */
  public Map<String, String> understood(Viewer viewer, String sheet) throws Exception {
    Map<String, String> fields = new HashMap<>();
    Element form =
        Objects.requireNonNull(
            page(viewer, sheet + "/columns").selectFirst("main form[method=post]"));
    form.select("input[type=hidden]").forEach(each -> fields.put(each.attr("name"), each.val()));
    form.select("select")
        .forEach(each -> fields.put(each.attr("name"), each.select("option[selected]").val()));
    fields.remove("_csrf");
    return fields;
  }

  /** Agrees to its columns as they were understood but for these, and lets it be read. */
  public void read(Viewer viewer, String sheet, Map<String, String> otherwise) throws Exception {
    Map<String, String> fields = understood(viewer, sheet);
    fields.putAll(otherwise);
    MockHttpServletResponse response = post(viewer, sheet + "/columns", fields);
    String text = Jsoup.parse(response.getContentAsString()).select("main").text();
    assertThat(response.getStatus()).as(text).isEqualTo(303);
    read(viewer.authority());
  }

  /** Sends it in, agrees to its columns, and lets it be read; answers its address. */
  public String bring(Viewer viewer, String ledger, String name, byte[] bytes) throws Exception {
    String sheet = sent(viewer, ledger, name, bytes);
    read(viewer, sheet, Map.of());
    return sheet;
  }

  /** Lets everything be read that waits in this council. */
  public void read(AuthorityId authority) {
    reading.read(authority);
  }

  public static byte[] csv(String... lines) {
    return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
