/**
 * How an answer becomes a page, a form, an error or an API reply; who is looking; the home page.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
