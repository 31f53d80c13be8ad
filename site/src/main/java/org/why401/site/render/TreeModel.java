package org.why401.site.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.why401.site.draw.BranchList;
import org.why401.site.read.Address;
import org.why401.site.read.Tree;
import org.why401.site.read.Tree.Answer;
import org.why401.site.read.Tree.Question;

/** The pages of a decision tree: one a question, and one for who does not know. The checks have seen that it ends. */
final class TreeModel {

  /** How a question is first reached: by that answer of that question. */
  private record Step(Question question, Answer answer) {}

  private final Context context;
  private final Frame frame;
  private final Tree tree;
  private final Map<String, Step> ways = new LinkedHashMap<>();
  private final Map<String, Set<String>> leaves = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();

  TreeModel(Context context, Frame frame, Tree tree) {
    this.context = context;
    this.frame = frame;
    this.tree = tree;
    Deque<Question> open = new ArrayDeque<>(List.of(tree.questions().get(tree.start())));
    Set<String> met = new HashSet<>(Set.of(tree.start()));
    while (!open.isEmpty()) {
      Question question = open.removeFirst();
      for (Answer answer : question.answers()) {
        if (tree.asks(answer) && met.add(answer.go())) {
          ways.put(answer.go(), new Step(question, answer));
          open.addLast(tree.questions().get(answer.go()));
        }
      }
    }
    tree.questions().keySet().forEach(this::leaves);
  }

  /** How many causes the tree ends in. */
  int leaves() {
    return leaves(tree.start()).size();
  }

  /** The output file of a question's page, or of its "I don't know". */
  Map<String, Object> model(Question question, boolean unsure) {
    String id = question.key().equals(tree.start()) && !unsure ? tree.id() : tree.id() + "/" + question.key() + (unsure ? "/unsure" : "");
    Address address = context.address(id);
    String title = !unsure && question.key().equals(tree.start()) ? tree.title() : question.ask();
    String description = tree.description().isEmpty() ? question.ask() : tree.description();
    Map<String, Object> model = frame.model(unsure ? "unsure" : "question", address, title, description, unsure);
    Hrefs hrefs = frame.hrefs(address.file());
    List<Step> way = way(question);
    Map<String, Object> q = new HashMap<>();
    q.put("tree", Map.of("title", tree.title(), "href", hrefs.to(file(tree.start()))));
    q.put("ask", question.ask());
    q.put("why", question.why() == null ? null : MarkdownHtml.block(question.why(), new Links("trees/", address, context.addresses()), hrefs));
    q.put("answers", answers(question, hrefs));
    q.put("unsure", unsure ? null : hrefs.to(tree.unsure(question.key()) + "index.html"));
    List<Map<String, Object>> path = new ArrayList<>();
    way.forEach(step -> path.add(Map.of("ask", step.question.ask(), "say", step.answer.say(), "href", hrefs.to(file(step.question.key())))));
    if (unsure) {
      path.add(Map.of("ask", question.ask(), "say", "Go back to this question", "href", hrefs.to(file(question.key()))));
    }
    q.put("path", path);
    q.put("number", way.size() + 1);
    q.put("most", below(question.key()));
    q.put("open", leaves(question.key()).size());
    q.put("all", leaves());
    q.put("outline", new Outline(question, way, hrefs).items);
    q.put("leaves", leaves(question.key()).stream().map(leaf -> leafRow(leaf, hrefs)).toList());
    boolean whole = !unsure && question.key().equals(tree.start());
    q.put("drawing", whole ? TreeDrawing.of(tree, new Drawn(hrefs)) : null);
    Frame.part(model, "page").put("drawn", whole);
    model.put("q", q);
    return model;
  }

  /** The whole tree as lists in lists. */
  String list(Hrefs hrefs) {
    return BranchList.of(TreeDrawing.branch(tree, new Drawn(hrefs)));
  }

  private String file(String question) {
    return tree.path(question) + "index.html";
  }

  private final class Drawn implements TreeDrawing.Pages {

    private final Hrefs hrefs;

    Drawn(Hrefs hrefs) {
      this.hrefs = hrefs;
    }

    @Override
    public String title(String leaf) {
      return leafPage(leaf).title();
    }

    @Override
    public String href(Answer answer) {
      return tree.asks(answer) ? hrefs.to(file(answer.go())) : frame.href(answer.go(), hrefs);
    }

    @Override
    public boolean first(Question from, Answer answer) {
      return ways.containsKey(answer.go()) && ways.get(answer.go()).question == from && ways.get(answer.go()).answer == answer;
    }
  }

  private Map<String, Object> leafRow(String leaf, Hrefs hrefs) {
    Address page = leafPage(leaf);
    return Map.of("title", page.title(), "description", page.description(), "href", frame.href(leaf, hrefs));
  }

  private Address leafPage(String leaf) {
    String id = leaf.replaceFirst("#.*", "");
    return context.address(id.endsWith("/") ? id + "index" : id);
  }

  private List<Map<String, Object>> answers(Question question, Hrefs hrefs) {
    List<Map<String, Object>> answers = new ArrayList<>();
    for (Answer answer : question.answers()) {
      Map<String, Object> model = new HashMap<>();
      boolean leaf = !tree.asks(answer);
      model.put("say", answer.say());
      model.put("href", leaf ? frame.href(answer.go(), hrefs) : hrefs.to(file(answer.go())));
      model.put("leaf", leaf);
      model.put("title", leaf ? leafPage(answer.go()).title() : null);
      answers.add(model);
    }
    return answers;
  }

  private List<Step> way(Question question) {
    List<Step> way = new ArrayList<>();
    for (Step step = ways.get(question.key()); step != null; step = ways.get(step.question.key())) {
      way.add(0, step);
    }
    return way;
  }

  /** The leaves below a question, in the order in which the tree names them. */
  private Set<String> leaves(String key) {
    Set<String> known = leaves.get(key);
    if (known == null) {
      known = new LinkedHashSet<>();
      for (Answer answer : tree.questions().get(key).answers()) {
        if (tree.asks(answer)) {
          known.addAll(leaves(answer.go()));
        } else {
          known.add(answer.go());
        }
      }
      leaves.put(key, known);
    }
    return known;
  }

  private int below(String key) {
    Integer known = depths.get(key);
    if (known == null) {
      known = tree.questions().get(key).answers().stream().filter(tree::asks).mapToInt(answer -> 1 + below(answer.go())).max().orElse(0);
      depths.put(key, known);
    }
    return known;
  }

  /** The tree as a list in reading order: the way taken in full, what is open below it once, of all else the first step. */
  private final class Outline {

    private final List<Map<String, Object>> items = new ArrayList<>();
    private final Question here;
    private final List<Step> way;
    private final Hrefs hrefs;
    private final Set<String> shown = new HashSet<>();

    Outline(Question here, List<Step> way, Hrefs hrefs) {
      this.here = here;
      this.way = way;
      this.hrefs = hrefs;
      add(tree.questions().get(tree.start()), null, 0);
    }

    // Questions and answers are told apart by identity: a record's equality is code that is made at each start.
    private void add(Question question, String say, int depth) {
      boolean taken = depth < way.size() && way.get(depth).question == question;
      boolean isHere = question == here && depth == way.size();
      item(depth, say, question.ask(), hrefs.to(file(question.key())), isHere ? "here" : taken ? "taken" : "open");
      boolean again = !taken && !shown.add(question.key());
      for (Answer answer : again ? List.<Answer>of() : question.answers()) {
        boolean other = taken && answer != way.get(depth).answer;
        if (tree.asks(answer) && !other) {
          add(tree.questions().get(answer.go()), answer.say(), depth + 1);
        } else if (tree.asks(answer)) {
          item(depth + 1, answer.say(), tree.questions().get(answer.go()).ask(), hrefs.to(file(answer.go())), "other");
        } else {
          item(depth + 1, answer.say(), leafPage(answer.go()).title(), frame.href(answer.go(), hrefs), other ? "other" : "leaf");
        }
      }
    }

    private void item(int depth, String say, String title, String href, String state) {
      Map<String, Object> item = new HashMap<>();
      item.put("depth", depth);
      item.put("say", say);
      item.put("title", title);
      item.put("href", href);
      item.put("state", state);
      items.add(item);
    }
  }
}
