package org.throughline.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.TestCouncils;
import org.throughline.people.Tokens;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Asks the product for things: as somebody, as nobody, as a machine. */
@TestComponent
public final class Asking {
  private static final Set<Scope> EVERY_SCOPE = EnumSet.allOf(Scope.class);

  private final MockMvc mvc;
  private final TestCouncils councils;
  private final Tokens tokens;
  private final TransactionTemplate transaction;
  private final Map<Object, RequestPostProcessor> known = new ConcurrentHashMap<>();

  Asking(
      ObjectProvider<MockMvc> mvc,
      WebApplicationContext application,
      TestCouncils councils,
      Tokens tokens,
      PlatformTransactionManager transactions) {
    this.mvc = mvc.getIfAvailable(() -> madeFor(application));
    this.councils = councils;
    this.tokens = tokens;
    this.transaction = new TransactionTemplate(transactions);
  }

  private static MockMvc madeFor(WebApplicationContext application) {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(application);
    new SpringBootMockMvcBuilderCustomizer(application).customize(builder);
    return builder.build();
  }

  /** Asks, and whatever it changed is changed. */
  MockHttpServletResponse ask(String method, String address, @Nullable Viewer viewer, Form form) {
    return perform(withFormToken(method, request(method, address, form)).with(as(address, viewer)));
  }

  /** Asks, and takes back whatever it changed: the next to ask finds all as it was. */
  MockHttpServletResponse look(Route route, String address, @Nullable Viewer viewer, Form form) {
    AbstractMockHttpServletRequestBuilder<?> request = request(route.asked(), address, form);
    request.with(as(address, viewer));
    return takenBack(route.isApi() ? request : withFormToken(route.asked(), request));
  }

  /** The same as a machine whose token has just these scopes. */
  MockHttpServletResponse look(
      Route route, String address, Viewer viewer, Set<Scope> scopes, Form form) {
    return takenBack(request(route.asked(), address, form).with(token(viewer, scopes)));
  }

  /** The same without the token that every form of ours carries. */
  MockHttpServletResponse forged(Route route, String address, @Nullable Viewer viewer, Form form) {
    return takenBack(request(route.asked(), address, form).with(as(address, viewer)));
  }

  private static AbstractMockHttpServletRequestBuilder<?> withFormToken(
      String method, AbstractMockHttpServletRequestBuilder<?> request) {
    return method.equals("GET") ? request : request.with(csrf());
  }

  private MockHttpServletResponse takenBack(AbstractMockHttpServletRequestBuilder<?> request) {
    return transaction.execute(status -> {
      status.setRollbackOnly();
      return perform(request);
    });
  }

  private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
    try {
      MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
      if (response.getCharacterEncoding().equals("ISO-8859-1")) {
        response.setCharacterEncoding(StandardCharsets.UTF_8);
      }
      return response;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static AbstractMockHttpServletRequestBuilder<?> request(
      String method, String address, Form form) {
    AbstractMockHttpServletRequestBuilder<?> request =
        form.file() == null
            ? MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(address))
            : MockMvcRequestBuilders.multipart(URI.create(address)).file(form.file());
    form.fields().forEach(request::param);
    if (!form.fields().containsKey("formKey") && !method.equals("GET")) {
      request.param("formKey", UUID.randomUUID().toString());
    }
    if (form.json() != null) {
      request.contentType(MediaType.APPLICATION_JSON).content(form.json());
    }
    return request;
  }

  private RequestPostProcessor as(String address, @Nullable Viewer viewer) {
    if (viewer == null) {
      return request -> request;
    }
    return address.startsWith("/api/")
        ? token(viewer, EVERY_SCOPE)
        : known.computeIfAbsent(viewer.account(), _ -> councils.signedIn(viewer));
  }

  private RequestPostProcessor token(Viewer viewer, Set<Scope> scopes) {
    return known.computeIfAbsent(Map.entry(viewer.account(), scopes), _ -> made(viewer, scopes));
  }

  private RequestPostProcessor made(Viewer viewer, Set<Scope> scopes) {
    String token =
        tokens.make(
            viewer.authority(), viewer.account(), "test", scopes, null, Duration.ofHours(1));
    return request -> {
      request.addHeader("Authorization", "Bearer " + token);
      return request;
    };
  }
}
