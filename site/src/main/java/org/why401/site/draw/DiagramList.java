package org.why401.site.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what a diagram shows, one item for each question with its answer: for small screens and for those who hear the page. */
public final class DiagramList {

  private DiagramList() {}

  /** Items with {@code at}, {@code code}, {@code words}, {@code answer} (status), {@code good}, {@code mark}, {@code said}, {@code alive} (whether something is held when it is over) and {@code broken}. */
  public static List<Map<String, Object>> items(Diagram diagram) {
    List<Map<String, Object>> items = new ArrayList<>();
    List<Diagram.Step> steps = diagram.steps();
    Map<Integer, String> held = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Diagram.Life life) {
        if (life.begins()) {
          held.put(life.lane(), life.words());
          if (!items.isEmpty()) {
            items.get(items.size() - 1).put("alive", true);
          }
        } else {
          items.add(item(life.time(), "", "The " + held.remove(life.lane()) + " ends", null, "", !held.isEmpty()));
        }
      } else if (steps.get(i) instanceof Diagram.Arrow arrow) {
        boolean answered = i + 1 < steps.size() && steps.get(i + 1) instanceof Diagram.Arrow next && next.answers(arrow);
        Diagram.Arrow answer = answered ? (Diagram.Arrow) steps.get(++i) : null;
        String way = capital(arrow.time() + (arrow.time().isEmpty() ? "" : ", ") + DiagramSvg.inSentence(diagram.lanes().get(arrow.from())) + " to "
            + DiagramSvg.inSentence(diagram.lanes().get(arrow.to())));
        Map<String, Object> item = item(way, arrow.code(), arrow.words(), answer, arrow.mark(), !held.isEmpty());
        item.put("broken", arrow.broken() || answer != null && answer.bad());
        items.add(item);
      }
    }
    return items;
  }

  private static Map<String, Object> item(String at, String code, String words, Diagram.Arrow answer, String mark, boolean alive) {
    Map<String, Object> item = new HashMap<>();
    item.put("at", at);
    item.put("code", code);
    item.put("words", words);
    item.put("answer", answer == null ? "" : answer.code());
    item.put("good", answer != null && answer.good());
    item.put("mark", answer == null ? mark : answer.mark());
    item.put("said", answer == null ? "" : answer.words());
    item.put("alive", alive);
    item.put("broken", false);
    return item;
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
