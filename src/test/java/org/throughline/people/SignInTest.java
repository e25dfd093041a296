package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class SignInTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired Accounts accounts;
  @Autowired Sessions sessions;
  @Autowired PasswordEncoder passwords;
  @Autowired JdbcClient db;
  @Autowired Queries queries;
  @Autowired CouncilTime time;

  @Test
  void aPageAskedForWithoutSigningInLeadsToTheSignInAndBack() throws Exception {
    mvc.perform(get("/audits?month=2026-10"))
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", "/sign-in?then=%2Faudits%3Fmonth%3D2026-10"));
  }

  @Test
  void theHashOfNobodyTakesAsMuchWorkAsAnybodys() {
    String parameters = "^(\\$argon2id\\$v=\\d+\\$[^$]+\\$).*$";
    assertThat(SignIns.NOBODYS_HASH.replaceAll(parameters, "$1"))
        .isEqualTo(String.valueOf(passwords.encode("any")).replaceAll(parameters, "$1"));
    assertThat(passwords.matches("any", SignIns.NOBODYS_HASH)).isFalse();
  }

  @Test
  void aPersonWithTheRightPasswordIsSignedIn() throws Exception {
    TestCouncil council = councils.found();
    Viewer auditor = withPassword(council, "Right Person", "three blind mice");
    MvcResult result = signIn("right.person@test.example", "three blind mice");
    Cookie cookie = result.getResponse().getCookie("tl_session");
    assertThat(cookie).isNotNull();
    assertThat(sessions.viewer(cookie.getValue()).map(Viewer::account)).hasValue(auditor.account());
  }

  @Test
  void aWrongPasswordSaysNothingOfWhichPartWasWrong() throws Exception {
    MvcResult result = signIn("nobody.at.all@test.example", "wrong");
    assertThat(result.getResponse().getStatus()).isEqualTo(422);
    assertThat(result.getResponse().getContentAsString()).contains("do not fit together");
  }

  @Test
  void oneAddressAtTwoCouncilsSignsInWhereItsPasswordBelongs() throws Exception {
    TestCouncil one = councils.found();
    TestCouncil other = councils.found();
    Viewer first = withPassword(one, "Two Councils", "three blind mice");
    Viewer second = withPassword(other, "Two Councils", "three kind mice");
    assertThat(signedIn("two.councils@test.example", "three blind mice")).isEqualTo(first);
    assertThat(signedIn("two.councils@test.example", "three kind mice")).isEqualTo(second);
    MvcResult neither = signIn("two.councils@test.example", "three odd mice");
    assertThat(neither.getResponse().getStatus()).isEqualTo(422);
    assertThat(neither.getResponse().getContentAsString()).doesNotContain("name=\"council\"");
  }

  @Test
  void oneAddressAndPasswordAtTwoCouncilsIsAskedWhich() throws Exception {
    Viewer first = withPassword(councils.found(), "Same Twice", "three blind mice");
    Viewer second = withPassword(councils.found(), "Same Twice", "three blind mice");
    String email = "same.twice@test.example";
    Document page =
        Jsoup.parse(signIn(email, "three blind mice").getResponse().getContentAsString());
    assertThat(page.select("input[name=council]").eachAttr("value"))
        .containsExactlyInAnyOrder(id(first), id(second));
    assertThat(signedIn(email, "three blind mice", "council", id(second))).isEqualTo(second);
    assertThat(signedIn(email, "three blind mice", "council", id(first))).isEqualTo(first);
    MvcResult elsewhere =
        signIn(email, "three blind mice", "council", id(councils.found().as(Role.AUDITOR)));
    assertThat(elsewhere.getResponse().getStatus()).isEqualTo(422);
  }

  private static String id(Viewer viewer) {
    return viewer.authority().value().toString();
  }

  @Test
  void whoHasLeftOneCouncilStillSignsInAtTheOther() throws Exception {
    Viewer left = withPassword(councils.found(), "Moved On", "three blind mice");
    Viewer there = withPassword(councils.found(), "Moved On", "three blind mice");
    accounts.end(left.authority(), left.account());
    assertThat(signedIn("moved.on@test.example", "three blind mice")).isEqualTo(there);
  }

  @Test
  void eachTryVerifiesAsManyHashesOfOneKindWhoeverIsAskedFor() {
    withPassword(councils.found(), "Known Once", "three blind mice");
    withPassword(councils.found(), "Known Twice", "three blind mice");
    withPassword(councils.found(), "Known Twice", "three kind mice");
    TestCouncil council = councils.found();
    councils.person(council.id(), "No Password", Role.AUDITOR, council.root());
    Viewer left = withPassword(councils.found(), "Who Left", "three blind mice");
    accounts.end(left.authority(), left.account());
    List<List<String>> work = new ArrayList<>();
    for (String who :
        List.of("Nobody Here", "Known Once", "Known Twice", "No Password", "Who Left", "x")) {
      for (String password : List.of("wrong", "three blind mice", "three kind mice")) {
        work.add(work(who, password));
      }
    }
    assertThat(work).allMatch(work.getFirst()::equals);
    assertThat(work.getFirst())
        .hasSize(SignIns.MOST_COUNCILS)
        .allMatch(parameters -> parameters.startsWith("$argon2id$"));
  }

  /** The kind and the parameters of each hash that one try to sign in verified. */
  private List<String> work(String who, String password) {
    List<String> verified = new ArrayList<>();
    PasswordEncoder noting =
        new PasswordEncoder() {
          @Override
          public String encode(@Nullable CharSequence raw) {
            return String.valueOf(passwords.encode(raw));
          }

          @Override
          public boolean matches(@Nullable CharSequence raw, @Nullable String hash) {
            String all = String.valueOf(hash);
            verified.add(all.substring(0, all.lastIndexOf('$', all.lastIndexOf('$') - 1)));
            return passwords.matches(raw, hash);
          }
        };
    var _ = new SignIns(db, queries, time, noting).prove(email(who), password);
    return verified;
  }

  private static String email(String who) {
    return who.toLowerCase(Locale.ROOT).replace(' ', '.') + "@test.example";
  }

  @Test
  void whoeverIsTriedTooOftenIsToldTheSameKnownOrNot() throws Exception {
    withPassword(councils.found(), "Often Tried", "three blind mice");
    for (int i = 0; i < SignIns.FREE_TRIES; i++) {
      signIn("often.tried@test.example", "wrong");
      signIn("never.there@test.example", "wrong");
    }
    String known = summary(signIn("often.tried@test.example", "three blind mice"));
    String unknown = summary(signIn("never.there@test.example", "three blind mice"));
    assertThat(known).contains("wrong too often").isEqualTo(unknown);
  }

  private static String summary(MvcResult result) throws Exception {
    return Jsoup.parse(result.getResponse().getContentAsString()).select(".tl-errs").text();
  }

  @Test
  void signingOutEverywhereEndsEverySession() {
    Viewer viewer = councils.found().as(Role.AUDITOR);
    String one = sessions.open(viewer.authority(), viewer.account(), "one");
    String two = sessions.open(viewer.authority(), viewer.account(), "two");
    assertThat(sessions.viewer(one)).isPresent();
    sessions.closeAll(viewer.authority(), viewer.account());
    assertThat(sessions.viewer(one)).isEmpty();
    assertThat(sessions.viewer(two)).isEmpty();
  }

  private Viewer withPassword(TestCouncil council, String name, String password) {
    Viewer viewer = councils.person(council.id(), name, Role.AUDITOR, council.root());
    accounts.setPassword(viewer.authority(), viewer.account(), password);
    return viewer;
  }

  private Viewer signedIn(String email, String password, String... more) throws Exception {
    Cookie cookie = signIn(email, password, more).getResponse().getCookie("tl_session");
    assertThat(cookie).isNotNull();
    return sessions.viewer(cookie.getValue()).orElseThrow();
  }

  private MvcResult signIn(String email, String password, String... more) throws Exception {
    MockHttpServletRequestBuilder request =
        post("/sign-in").with(csrf()).param("email", email).param("password", password);
    for (int i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return mvc.perform(request).andReturn();
  }
}
