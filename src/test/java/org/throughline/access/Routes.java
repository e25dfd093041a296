package org.throughline.access;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.Throughline;

/** Every route of the product, asked of the router itself. */
@TestComponent
final class Routes {
  private static final String OURS = Throughline.class.getPackageName();

  private final Map<Route, HandlerMethod> served = new TreeMap<>();

  Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping router) {
    router.getHandlerMethods().forEach(this::add);
  }

  private void add(RequestMappingInfo mapping, HandlerMethod handler) {
    if (handler.getBeanType().getName().startsWith(OURS)) {
      Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
      for (String pattern : mapping.getPatternValues()) {
        methods(methods).forEach(method -> served.put(new Route(method, pattern), handler));
      }
    }
  }

  private static Stream<String> methods(Set<RequestMethod> methods) {
    return methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(RequestMethod::name);
  }

  /** What this application serves, with the method of a controller that answers it. */
  Map<Route, HandlerMethod> served() {
    return served;
  }

  /** What only a demo serves besides, which this application is not. */
  Set<Route> ofADemo() throws ClassNotFoundException {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    Set<Route> all = new TreeSet<>();
    for (var found : scan.findCandidateComponents(OURS)) {
      String name = String.valueOf(found.getBeanClassName());
      all.addAll(written(ClassUtils.forName(name, Routes.class.getClassLoader())));
    }
    all.removeAll(served.keySet());
    return all;
  }

  private static Set<Route> written(Class<?> controller) {
    Mapping above = mapping(MergedAnnotations.from(controller));
    Set<Route> routes = new TreeSet<>();
    for (Method method : controller.getDeclaredMethods()) {
      Mapping own = mapping(MergedAnnotations.from(method, SearchStrategy.TYPE_HIERARCHY));
      for (String path : own.paths()) {
        String whole = String.join("", above.paths()) + path;
        own.methods().forEach(each -> routes.add(new Route(each, whole)));
      }
    }
    return routes;
  }

  private record Mapping(List<String> paths, List<String> methods) {}

  private static Mapping mapping(MergedAnnotations annotations) {
    MergedAnnotation<RequestMapping> found = annotations.get(RequestMapping.class);
    if (!found.isPresent()) {
      return new Mapping(List.of(), List.of());
    }
    List<String> paths = List.of(found.getStringArray("path"));
    RequestMethod[] methods = found.getEnumArray("method", RequestMethod.class);
    return new Mapping(paths.isEmpty() ? List.of("") : paths, methods(Set.of(methods)).toList());
  }
}
