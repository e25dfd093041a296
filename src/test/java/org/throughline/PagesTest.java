package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.web.FormKey;
import org.throughline.web.Page;

/** A page is a record and a template of one name; a form that changes something carries its key. */
class PagesTest {
  /** Signing in and out, and what has no account yet, are not changes to anybody's records. */
  private static final List<String> WITHOUT_A_KEY =
      List.of(
          "SignInController",
          "DraftController",
          "DemoController",
          "DemoTokenController",
          "FirstAdministratorController");

  @Test
  void everyPageHasItsTemplateBesideIt() {
    assertThat(SourceTree.classes().filter(PagesTest::isPage))
        .isNotEmpty()
        .allSatisfy(page -> {
          assertThat(page.isRecord()).as(page + " is a record").isTrue();
          assertThat(Files.exists(template(page))).as("template of " + page).isTrue();
        });
  }

  @Test
  void noTemplateStylesOrScriptsInline() {
    assertThat(SourceTree.files(SourceTree.MAIN, ".jte"))
        .isNotEmpty()
        .allSatisfy(template ->
            assertThat(SourceTree.text(template))
                .as(template.toString())
                .doesNotContainPattern("\\sstyle=\"")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContain("$unsafe"));
  }

  /** By which a page that keeps what was typed knows what it must not keep. */
  @Test
  void everyFieldOfAPasswordSaysSoAtTheEndOfItsName() {
    Pattern field = Pattern.compile("govuk\\.password\\(name = \"([^\"]*)\"");
    List<String> names =
        SourceTree.files(SourceTree.MAIN, ".jte").stream()
            .flatMap(template -> field.matcher(SourceTree.text(template)).results())
            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
            .toList();
    assertThat(names).isNotEmpty().allMatch(name -> name.endsWith("password"));
    assertThat(SourceTree.files(SourceTree.MAIN, ".jte"))
        .filteredOn(template -> SourceTree.text(template).contains("type=\"password\""))
        .allMatch(template -> template.endsWith("password.jte"));
  }

  @Test
  void everyFormThatChangesSomethingTakesItsKey() {
    List<String> keyless =
        SourceTree.classes()
            .filter(type -> type.getSimpleName().endsWith("Controller"))
            .filter(type -> !WITHOUT_A_KEY.contains(type.getSimpleName()))
            .flatMap(type -> List.of(type.getDeclaredMethods()).stream())
            .filter(method -> method.isAnnotationPresent(PostMapping.class))
            .filter(method -> !List.of(method.getParameterTypes()).contains(FormKey.class))
            .map(Object::toString)
            .toList();
    assertThat(keyless).isEmpty();
  }

  @Test
  void aChangeIsAlwaysAPostToANoun() {
    assertThat(SourceTree.classes().flatMap(type -> List.of(type.getDeclaredMethods()).stream()))
        .noneMatch(method -> method.isAnnotationPresent(DeleteMapping.class));
  }

  private static boolean isPage(Class<?> type) {
    return Page.class.isAssignableFrom(type) && type != Page.class;
  }

  private static Path template(Class<?> page) {
    return SourceTree.MAIN.resolve(page.getName().replace('.', '/') + ".jte");
  }
}
