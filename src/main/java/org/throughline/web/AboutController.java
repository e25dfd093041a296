package org.throughline.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages behind the links at the foot. */
@Controller
final class AboutController {
  @GetMapping("/accessibility")
  AccessibilityPage accessibility() {
    return new AccessibilityPage();
  }

  @GetMapping("/privacy")
  PrivacyPage privacy() {
    return new PrivacyPage();
  }

  @GetMapping("/words")
  WordsPage words() {
    return new WordsPage();
  }
}
