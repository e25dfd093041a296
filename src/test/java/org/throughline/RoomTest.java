package org.throughline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application without a port, on a real PostgreSQL that all such tests of a run share.
 * Each test founds councils of its own through {@link TestCouncils}, so none sees another's rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      // Half of the tests run beside the other half.
      "throughline.data=target/test-data-${throughline.fork:1}",
      "throughline.demo=false",
      "throughline.schedule=false"
    })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = EmptyTestData.class)
@Import(TestParts.class)
public @interface RoomTest {}
