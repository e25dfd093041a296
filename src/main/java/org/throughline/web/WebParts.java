package org.throughline.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;

/** The parts of the web room, put together. */
@Configuration(proxyBeanMethods = false)
class WebParts {
  @Bean
  Replies replies(
      @Value("${throughline.assets}") String assets, @Value("${throughline.demo}") boolean demo) {
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org");
    return new Replies(templates, new Frames(assets, demo));
  }

  @Bean
  Forms forms(
      JdbcClient db, InAuthority inAuthority, Ids ids, InstantSource time, Queries queries) {
    return new Forms(db, inAuthority, ids, time, queries);
  }

  @Bean
  WebMvcConfigurer replyMvc(Replies replies) {
    return new WebMvcConfigurer() {
      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new ReplyHandler(replies));
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        // What the API is may be read with any token.
        interceptors
            .addInterceptor(new ReadingScope())
            .addPathPatterns("/api/**")
            .excludePathPatterns("/api/v1/openapi*", "/api/v1/openapi*/**");
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
      }
    };
  }

  @Bean
  FilterRegistrationBean<OutermostFilter> outermost(RandomGenerator chance, Failures failures) {
    var registration = new FilterRegistrationBean<>(new OutermostFilter(chance, failures));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
