package org.throughline.demo;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Takes this whole room out of an installation that is not a demo, at its start: no page, token or
 * person of the demo is there to be asked for. A condition on each part would be decided when the
 * program is built.
 */
@Component
final class OnlyInDemo implements BeanFactoryPostProcessor {
  private static final String ROOM = OnlyInDemo.class.getPackageName() + ".";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    if (!factory.getBean(Environment.class).getProperty("throughline.demo", boolean.class, false)) {
      BeanDefinitionRegistry registry = (BeanDefinitionRegistry) factory;
      for (String name : registry.getBeanDefinitionNames()) {
        String type = registry.getBeanDefinition(name).getBeanClassName();
        if (type != null && type.startsWith(ROOM)) {
          registry.removeBeanDefinition(name);
        }
      }
    }
  }
}
