package org.throughline.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Turns a {@link Reply} into an HTTP response: the one place where pages meet the wire. */
public final class Replies {
  // A form kept by script while the other side is away is told where to go and goes there itself:
  // a redirect followed by fetch would open the page twice, eat its flash and lose its fragment.
  private static final String KEPT_FORM = "Throughline-Form";
  private static final String NEXT = "Throughline-Next";

  private final TemplateEngine templates;
  private final Frames frames;

  Replies(TemplateEngine templates, Frames frames) {
    this.templates = templates;
    this.frames = frames;
  }

  public void write(Reply reply, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (reply) {
      case Page page -> page(page, request, response);
      case Redirect redirect -> redirect(redirect, request, response);
      case Download download -> download(download, response);
    }
  }

  private void page(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput html = new Utf8ByteOutput();
    Map<String, Object> parameters =
        Map.of("page", page, "frame", frames.of(page, request, response));
    templates.render(templateOf(page.getClass()), parameters, html);
    response.setStatus(page.status());
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(html.getContentLength());
    // It has hundreds of pieces, and each would go through every filter by itself.
    ByteArrayOutputStream whole = new ByteArrayOutputStream(html.getContentLength());
    html.writeTo(whole);
    whole.writeTo(response.getOutputStream());
  }

  private static String templateOf(Class<?> page) {
    return page.getName().substring("org.".length()).replace('.', '/') + ".jte";
  }

  private static void redirect(
      Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
    if (redirect.flash() != null) {
      Flash.leave(redirect.flash(), response);
    }
    if (request.getHeader(KEPT_FORM) != null) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      response.setHeader(NEXT, redirect.to());
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", redirect.to());
  }

  private static void download(Download download, HttpServletResponse response) throws IOException {
    String name =
        URLEncoder.encode(download.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(download.contentType());
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    download.content().writeTo(response.getOutputStream());
  }
}
