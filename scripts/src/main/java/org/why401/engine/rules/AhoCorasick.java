package org.why401.engine.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds which of many literals occur in a text, in one pass over it (Aho and Corasick, 1975). Literals and texts are folded.
 * Time grows with the text and with what is found. Immutable once made.
 */
final class AhoCorasick {

  /** Children of all nodes in one open hash table: whose child, by which character, and which node it is. */
  private final int[] parents;
  private final char[] characters;
  private final int[] children;
  private final int mask;

  /** The longest shorter node that ends the same; 0 is the root. */
  private final int[] fail;
  /** The literal that ends here, or -1. */
  private final int[] literal;
  /** The longest shorter node at which a literal ends, or 0. */
  private final int[] shorter;

  /** Literals are known by their index; none may come twice, and none may be empty. */
  AhoCorasick(List<String> literals) {
    int most = 1;
    for (String text : literals) {
      most += text.length();
    }
    int size = Integer.highestOneBit(most) * 4;
    parents = new int[size];
    characters = new char[size];
    children = new int[size];
    mask = size - 1;
    fail = new int[most];
    literal = new int[most];
    shorter = new int[most];
    Arrays.fill(literal, -1);
    int[] parent = new int[most];
    char[] by = new char[most];
    int count = 1;
    int[] ends = new int[literals.size()];
    // Level by level, so that a node comes after all that are nearer to the root.
    for (int depth = 0;; depth++) {
      int before = count;
      boolean deeper = false;
      for (int id = 0; id < ends.length; id++) {
        if (depth >= literals.get(id).length()) {
          continue;
        }
        deeper = true;
        char c = literals.get(id).charAt(depth);
        int next = child(ends[id], c);
        if (next == 0) {
          next = count++;
          parent[next] = ends[id];
          by[next] = c;
          put(ends[id], c, next);
        }
        ends[id] = next;
        if (depth == literals.get(id).length() - 1) {
          literal[next] = id;
        }
      }
      if (!deeper) {
        break;
      }
      for (int node = before; node < count; node++) {
        fail[node] = parent[node] == 0 ? 0 : step(fail[parent[node]], by[node]);
      }
    }
    for (int node = 1; node < count; node++) {
      shorter[node] = literal[fail[node]] >= 0 ? fail[node] : shorter[fail[node]];
    }
  }

  /** Adds the literals that occur in the text. */
  void scan(String text, BitSet found) {
    int node = 0;
    for (int i = 0; i < text.length(); i++) {
      node = step(node, text.charAt(i));
      for (int end = literal[node] >= 0 ? node : shorter[node]; end > 0; end = shorter[end]) {
        found.set(literal[end]);
      }
    }
  }

  private int step(int node, char c) {
    int from = node;
    int next = child(from, c);
    while (next == 0 && from > 0) {
      from = fail[from];
      next = child(from, c);
    }
    return next;
  }

  /** The child of {@code node} by {@code c}, or 0. */
  private int child(int node, char c) {
    int slot = slot(node, c);
    while (children[slot] != 0) {
      if (parents[slot] == node && characters[slot] == c) {
        return children[slot];
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }

  private void put(int node, char c, int child) {
    int slot = slot(node, c);
    while (children[slot] != 0) {
      slot = slot + 1 & mask;
    }
    parents[slot] = node;
    characters[slot] = c;
    children[slot] = child;
  }

  private int slot(int node, char c) {
    int hash = node * 0x9E3779B1 ^ c * 0x85EBCA6B;
    return (hash ^ hash >>> 15) & mask;
  }
}
