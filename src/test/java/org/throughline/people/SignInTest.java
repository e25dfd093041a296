package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class SignInTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired Accounts accounts;
  @Autowired Sessions sessions;

  @Test
  void aPageAskedForWithoutSigningInLeadsToTheSignInAndBack() throws Exception {
    mvc.perform(get("/audits?month=2026-10"))
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", "/sign-in?then=%2Faudits%3Fmonth%3D2026-10"));
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

  private MvcResult signIn(String email, String password) throws Exception {
    return mvc.perform(
            post("/sign-in").with(csrf()).param("email", email).param("password", password))
        .andReturn();
  }
}
