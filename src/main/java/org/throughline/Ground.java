package org.throughline;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Reports;
import org.throughline.kernel.Suppression;

/** What every room is handed: the time, chance, ids, and the way to the database. */
@Configuration(proxyBeanMethods = false)
class Ground {
  @Bean
  InstantSource time() {
    return InstantSource.system();
  }

  @Bean
  RandomGenerator chance() {
    return new SecureRandom();
  }

  @Bean
  CouncilTime councilTime(InstantSource time) {
    return new CouncilTime(time);
  }

  @Bean
  Ids ids(InstantSource time, RandomGenerator chance) {
    return new Ids(time, chance);
  }

  @Bean
  JdbcClient jdbcClient(DataSource app) {
    return client(app);
  }

  @Bean
  Queries queries(JdbcClient db) {
    return new Queries(db, conversions());
  }

  @Bean
  InAuthority inAuthority(DataSource app, PlatformTransactionManager transactions) {
    return new InAuthority(new JdbcTemplate(app), transactions);
  }

  /** One snapshot a report, so that its figures agree with each other. */
  @Bean
  Reports reports(@Qualifier("reporting") DataSource reporting) {
    TransactionTemplate looking = new TransactionTemplate(new JdbcTransactionManager(reporting));
    looking.setReadOnly(true);
    looking.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    return new Reports(
        new InAuthority(new JdbcTemplate(reporting), looking),
        new Queries(client(reporting), conversions()));
  }

  /** Counts from 1 to 5 are hidden from audiences wider than the service, unless set otherwise. */
  @Bean
  Suppression suppression(@Value("${throughline.disclosure.smallest-count}") int smallest) {
    return new Suppression(smallest);
  }

  private static JdbcClient client(DataSource source) {
    return JdbcClient.create(new NamedParameterJdbcTemplate(source), conversions());
  }

  /** Enumerations are spelt the same in an address or a form as in the database. */
  @Bean
  WebMvcConfigurer spelling() {
    return new WebMvcConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new KebabToEnum());
      }
    };
  }

  private static DefaultConversionService conversions() {
    DefaultConversionService conversions = new DefaultConversionService();
    conversions.addConverterFactory(new KebabToEnum());
    return conversions;
  }
}
