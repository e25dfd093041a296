package org.throughline;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * What tests of the rooms share. Every {@link TestComponent} is found, so that all tests have the
 * very same context and with it one database, started once.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
    basePackageClasses = TestParts.class,
    useDefaultFilters = false,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class),
    // What a test sets up for itself is its own.
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class))
class TestParts {}
