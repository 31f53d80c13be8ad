package org.why401.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.authenticator.AuthenticatorBase;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.authenticator.DigestAuthenticator;
import org.apache.catalina.authenticator.FormAuthenticator;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.util.descriptor.web.SecurityCollection;
import org.apache.tomcat.util.descriptor.web.SecurityConstraint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real failures at a real Tomcat: Basic, Digest and a login form. */
class RealTomcatIT {

  @TempDir static Path folder;
  private static Tomcat tomcat;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    tomcat.addUser("alice", "right-horse");
    tomcat.addRole("alice", "reader");
    app("/basic", new BasicAuthenticator(), null);
    app("/digest", new DigestAuthenticator(), null);
    app("/form", new FormAuthenticator(), "/login");
    tomcat.start();
    address = "http://localhost:" + tomcat.getConnector().getLocalPort();
  }

  @AfterAll
  static void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  private static void app(String path, AuthenticatorBase method, String login) {
    Context context = tomcat.addContext(path, folder.toString());
    context.setLoginConfig(new LoginConfig(null, "orders", login, login));
    context.getPipeline().addValve(method);
    context.addSecurityRole("reader");
    context.addSecurityRole("admin");
    context.addConstraint(constraint("/orders", "reader"));
    context.addConstraint(constraint("/admin", "admin"));
    Tomcat.addServlet(context, "page", new Page());
    context.addServletMappingDecoded("/*", "page");
  }

  private static SecurityConstraint constraint(String path, String role) {
    SecurityCollection collection = new SecurityCollection();
    collection.addPattern(path);
    SecurityConstraint constraint = new SecurityConstraint();
    constraint.addCollection(collection);
    constraint.addAuthRole(role);
    return constraint;
  }

  private static final class Page extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.setContentType("text/html");
      response.getWriter().print("/login".equals(request.getPathInfo())
          ? "<title>Sign in</title><form method=post action=j_security_check><input name=j_username><input type=password name=j_password></form>"
          : "<title>Orders</title>");
    }
  }

  @Test
  void nothingSent() {
    assertThat(Answer.to(Curl.verbose(address + "/basic/orders")).top()).isEqualTo("no-credentials certain");
    assertThat(Answer.toUrl(address + "/basic/orders").top()).isEqualTo("no-credentials certain");
  }

  @Test
  void aWrongPassword() {
    assertThat(Answer.to(Curl.verbose("-u", "alice:wrong-horse", address + "/basic/orders")).top()).isEqualTo("wrong-credentials likely");
    assertThat(Answer.toUrl(address + "/basic/orders", "-H", "Authorization: Basic YWxpY2U6d3JvbmctaG9yc2U=").top())
        .isEqualTo("wrong-credentials likely");
  }

  @Test
  void aWrongPasswordThroughTheJdksClient() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/basic/orders"))
        .header("Authorization", "Basic YWxpY2U6d3JvbmctaG9yc2U=").build();
    HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(Answer.to(Raw.text(request, response)).top()).isEqualTo("wrong-credentials likely");
  }

  @Test
  void aDigestRoundWithTheWrongPasswordAndOneThatGoesWell() {
    assertThat(Answer.to(Curl.verbose("--digest", "-u", "alice:wrong-horse", address + "/digest/orders")).top()).startsWith("wrong-credentials");
    assertThat(Answer.to(Curl.verbose("--digest", "-u", "alice:right-horse", address + "/digest/orders")).verdict()).isEqualTo("healthy");
  }

  @Test
  void aRoleThatIsMissing() {
    assertThat(Answer.to(Curl.verbose("-u", "alice:right-horse", address + "/basic/admin")).top()).startsWith("forbidden-role");
  }

  @Test
  void aLoginFormInsteadOfThePage() {
    String evidence = Curl.verbose("-H", "Cookie: JSESSIONID=FAKE0SESSION0ENDED", address + "/form/orders");
    assertThat(Answer.to(evidence).top()).as(evidence).startsWith("session-expired");
  }
}
