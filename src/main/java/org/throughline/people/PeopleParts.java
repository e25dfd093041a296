package org.throughline.people;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The parts of the people room that security is put together from. */
@Configuration(proxyBeanMethods = false)
class PeopleParts {
  @Bean
  CsrfTokenRepository formTokens(Secrets secrets) {
    return new SessionCsrf(secrets);
  }

  /** Argon2id with the parameters that OWASP names. */
  @Bean
  PasswordEncoder passwords() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  SignInFilter signInFilter(Sessions sessions, Tokens tokens) {
    return new SignInFilter(sessions, tokens);
  }

  /** Kept out of the servlet container's own chain: security calls it at its place. */
  @Bean
  FilterRegistrationBean<SignInFilter> onlyInSecurity(SignInFilter filter) {
    FilterRegistrationBean<SignInFilter> registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }
}
