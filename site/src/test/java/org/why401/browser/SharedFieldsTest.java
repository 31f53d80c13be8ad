package org.why401.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedFieldsTest {

  private static final String START = "let J=superclass=>{};\nfunction G(){this.$id$=0;}\n";

  private static String shared(String classes) {
    return SharedFields.of(START + classes).substring(START.length());
  }

  @Test
  void fieldsOfAllClassesShareTheirNames() {
    assertThat(shared("function A(){let a=this;G.call(a);a.qa=null;a.qb=0;}\nfunction B(){G.call(this);this.qc=null;}\nf=x=>x.qb+x.qc;"))
        .isEqualTo("function A(){let a=this;G.call(a);a.a=null;a.b=0;}\nfunction B(){G.call(this);this.a=null;}\nf=x=>x.b+x.a;");
  }

  @Test
  void aClassKeepsApartWhatItsParentHas() {
    assertThat(shared("function A(){G.call(this);this.qa=null;}\nlet M=J(A);\nfunction B(){M.call(this);this.qb=null;}")).endsWith("this.b=null;}");
  }

  @Test
  void textsMethodsAndUnknownParentsAreLeft() {
    String script = "function A(){X.call(this);this.qa=null;}\nfunction B(){G.call(this);this.qb=null;}\nf=x=>x.qb()+\"a.qc\"+x.qa;";
    assertThat(shared(script)).isEqualTo(script);
    assertThat(shared("function C(){G.call(this);this.qc=null;}\nf=x=>x.a()+'.qc'+x.qc;")).isEqualTo("function C(){G.call(this);this.b=null;}\nf=x=>x.a()+'.qc'+x.b;");
  }
}
