package org.throughline;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.web.Viewer;

/** What the OpenAPI document says of the whole; its routes are read from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  @Bean
  OpenAPI openApi() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    return new OpenAPI()
        .info(
            new Info()
                .title("Throughline")
                .version("v1")
                .description(
                    "Lists answer {items, next}; dates are YYYY-MM-DD, instants ISO 8601 in UTC,"
                        + " enumerations lower-kebab-case; errors are problem+json (RFC 9457)."
                        + " What a role may not see answers 404, what it may not do 403. Every"
                        + " reading needs a token with the scope read; sending in or undoing an"
                        + " extract needs import, a draw needs draw, the frame of a draw frame as"
                        + " well, a second judgement judge, and a change of an action act. This document itself can be read with any token.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .addServersItem(new Server().url("/"))
        .components(
            new Components()
                .addSecuritySchemes(
                    "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList("token"));
  }
}
