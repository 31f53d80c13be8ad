package org.why401.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.ext.wikilink.internal.WikiLinkLinkResolver;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Set;
import org.commonmark.testutil.example.Example;
import org.junit.jupiter.api.Test;
import org.why401.rulebook.Source;
import org.why401.site.Spec;
import org.why401.site.read.Body;

/** Our renderer gives what Flexmark's own gives of the same nodes, for every example of CommonMark's and GitHub's specification; {@link ComparableHtml} lists what differs on purpose. */
class SpecificationTest {

  private static Body body(String markdown) {
    return Body.parse(new Source("", markdown), 0);
  }

  /** Where links lead is the site's matter, not the renderer's: {@code [[x]]} to a page with that id, a path to a page's file, and what the checks refuse to {@code #}. */
  private static String flexmark(Document document) {
    LinkResolver ours = (node, context, link) -> undefined(link) ? link : link.withStatus(LinkStatus.VALID).withUrl(node instanceof WikiLink ? "#" : OurHtml.follow(link.getUrl()));
    IndependentLinkResolverFactory resolver = new IndependentLinkResolverFactory() {
      @Override
      public Set<Class<?>> getBeforeDependents() {
        return Set.of(WikiLinkLinkResolver.Factory.class);
      }

      @Override
      public LinkResolver apply(LinkResolverBasicContext context) {
        return ours;
      }
    };
    return HtmlRenderer.builder(new MutableDataSet(document).set(HtmlRenderer.PERCENT_ENCODE_URLS, true)).linkResolverFactory(resolver).build().render(document);
  }

  private static boolean undefined(ResolvedLink link) {
    return link.getLinkType() == LinkType.LINK_REF || link.getLinkType() == LinkType.IMAGE_REF;
  }

  private static void alike(String markdown) {
    Body body = body(markdown);
    assertThat(ComparableHtml.ofOurs(OurHtml.of(body))).as(markdown).isEqualTo(ComparableHtml.of(flexmark(body.document())));
  }

  @Test
  void everyExampleBecomesWhatFlexmarkMakesOfIt() {
    List<Example> examples = Spec.both();
    assertThat(examples).hasSize(1_324);
    examples.forEach(example -> alike(tabs(example.getSource())));
  }

  @Test
  void soItDoesWhenItsPathsAreWholeAddresses() {
    // A path that leads nowhere is written as "#", and then says nothing of how addresses are written.
    Spec.both().forEach(example -> alike(tabs(example.getSource()).replaceAll("(?<=[(<: ])/(?=[a-z])", "https://example.org/")));
  }

  @Test
  void allExamplesTogetherDoToo() {
    alike(String.join("\n\n", Spec.both().stream().map(example -> tabs(example.getSource())).filter(source -> !source.contains("<")).toList()));
  }

  @Test
  void almostAllBecomeWhatTheSpecificationWants() {
    long wanted = Spec.both().stream().filter(example ->
        ComparableHtml.ofOurs(OurHtml.of(body(tabs(example.getSource())))).equals(ComparableHtml.ofSpecification(tabs(example.getHtml())))).count();
    // In the rest Flexmark's parser, whose specification is 0.28, reads something else.
    assertThat(wanted).isGreaterThanOrEqualTo(1_261);
  }

  private static String tabs(String text) {
    return text.replace('→', '\t');
  }
}
