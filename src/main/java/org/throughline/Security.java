package org.throughline;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.throughline.people.SignInFilter;
import org.throughline.web.Failures;

/** Which addresses are open to whom before a room is asked; everything else needs a sign-in. */
@Configuration(proxyBeanMethods = false)
class Security {
  private static final String[] OPEN = {
    "/assets/**",
    "/health",
    "/sign-in",
    "/sign-out",
    "/demo/**",
    "/first-administrator",
    "/accessibility",
    "/privacy",
    "/words"
  };

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http, SignInFilter signIn, CsrfTokenRepository formTokens, Failures failures) {
    return http.sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf ->
            csrf.csrfTokenRepository(formTokens).ignoringRequestMatchers("/api/**", "/demo/tokens"))
        .headers(headers -> headers.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .addFilterBefore(signIn, AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(answers ->
            answers
                .authenticationEntryPoint(
                    (request, response, why) -> signInFirst(failures, request, response, why))
                .accessDeniedHandler(
                    (request, response, why) -> failures.answer(why, request, response)))
        .build();
  }

  /** No text of PostgreSQL can hold a NUL, and nobody types one. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }

  /** A page that was asked for leads to the sign-in and back; a form keeps its words. */
  private static void signInFirst(
      Failures failures,
      HttpServletRequest request,
      HttpServletResponse response,
      AuthenticationException why)
      throws IOException {
    boolean page = request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api");
    if (!page) {
      failures.answer(why, request, response);
      return;
    }
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", "/sign-in?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
  }
}
