package io.github.portfoliomd.parser.keywords;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.parser.blocks.LiquidTags;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads keywords that are more than a line: a label with a list below it, labelled items of a list,
 * and in a section of skills lists and tables without a label.
 */
public final class KeywordBlocks {

  private final KeywordReader keywords;
  private final KeywordTails tails;

  public KeywordBlocks(KeywordReader keywords) {
    this.keywords = keywords;
    this.tails = new KeywordTails(keywords);
  }

  /** What is left of the blocks where the first of them holds keywords; else the same list. */
  public List<Block> read(List<Block> blocks, Draft draft, Places places) {
    if (draft.classes.contains(Attributes.NO_KEYWORDS)) {
      return blocks;
    }
    Block first = blocks.get(0);
    if (first instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph, blocks, draft, places);
    }
    if (first instanceof Block.BulletList list) {
      return list(list, blocks, draft, places);
    }
    if (first instanceof Block.DefinitionList list && draft.isOfSkills) {
      return definitions(list, blocks, draft, places);
    }
    return first instanceof Block.Table table && draft.isOfSkills
        ? table(table, blocks, draft, places)
        : blocks;
  }

  /** Reads the keywords of a heading: {@code Technical skills: wood, rope}. */
  public void behindName(Draft draft, Places places) {
    Line heading = new Line(draft.heading, null, places);
    if (draft.classes.contains(Attributes.NO_KEYWORDS) || heading.words().indexOf(':') < 0) {
      return;
    }
    heading
        .label()
        .filter(label -> KeywordReader.isList(label.value().words()))
        .flatMap(label -> keywords.read(label.name(), label.value(), draft))
        .ifPresent(
            group -> {
              draft.keywordGroups.add(group);
              draft.at(Facet.KEYWORDS, heading);
            });
  }

  /** What is left of lines of text without the keywords at their end. */
  public List<Line> tails(List<Line> lines, Draft draft) {
    return draft.classes.contains(Attributes.NO_KEYWORDS) ? lines : tails.read(lines, draft);
  }

  private List<Block> paragraph(
      Block.Paragraph paragraph, List<Block> blocks, Draft draft, Places places) {
    List<Line> lines = Line.of(paragraph, places);
    Line last = lines.get(lines.size() - 1);
    List<Block.ListItem> items = blocks.size() > 1 ? KeywordList.items(blocks.get(1)) : List.of();
    Optional<String> label = items.isEmpty() ? Optional.empty() : label(last, draft);
    Optional<List<KeywordList.Found>> found =
        label.flatMap(l -> KeywordList.read(KeywordReader.name(l), items, keywords, places));
    if (found.isEmpty()) {
      return pairs(lines, draft)
              || stacked(lines, draft, places)
              || listed(lines, draft, places)
              || run(paragraph, draft, places)
          ? blocks.subList(1, blocks.size())
          : blocks;
    }
    take(found.get(), last.start(), draft);
    List<Block> left = new ArrayList<>(blocks.subList(2, blocks.size()));
    if (lines.size() > 1) {
      Block rest = LiquidTags.block(Line.paragraph(lines.subList(0, lines.size() - 1)).content());
      left.add(0, places.put(rest, places.start(paragraph), lines.get(lines.size() - 2).end()));
    }
    return left;
  }

  /** The label that a line is, with a colon, or in bold where skills are expected. */
  private Optional<String> label(Line line, Draft draft) {
    Line inner = line.unwrapped();
    Labels.Labelled found = inner.label().orElse(null);
    if (found != null && found.value().isBlank() && keywords.isLabel(found.name(), draft)) {
      return Optional.of(found.name());
    }
    if (inner == line) {
      return Optional.empty();
    }
    String name = inner.text().strip();
    return keywords.isLabel(name, draft) ? Optional.of(name) : Optional.empty();
  }

  /** Reads lines in bold, each with a line of keywords below it. */
  private boolean pairs(List<Line> lines, Draft draft) {
    if (lines.size() % 2 > 0) {
      return false;
    }
    List<KeywordList.Found> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      Line line = lines.get(i + 1);
      Optional<String> label = label(lines.get(i), draft);
      Optional<KeywordGroup> group =
          label.isEmpty() ? Optional.empty() : keywords.read(label.get(), line, draft);
      if (group.isEmpty()) {
        return false;
      }
      found.add(new KeywordList.Found(group.get(), lines.get(i).start(), line.end()));
    }
    take(found, -1, draft);
    return true;
  }

  /** Reads a line that is a label, and below it lines that are a keyword each. */
  private boolean stacked(List<Line> lines, Draft draft, Places places) {
    List<Line> below = lines.subList(1, lines.size());
    Optional<List<KeywordList.Found>> found =
        below.size() < 2
            ? Optional.empty()
            : label(lines.get(0), draft)
                .filter(label -> keywords.areApart(below))
                .map(KeywordReader::name)
                .flatMap(name -> KeywordList.ofLines(name, below, keywords, places));
    found.ifPresent(all -> take(all, lines.get(0).start(), draft));
    return found.isPresent();
  }

  /**
   * Reads lines that their author meant for a list: no blank stands behind the signs of items, or
   * each begins with a label that stands out.
   */
  private boolean listed(List<Line> lines, Draft draft, Places places) {
    char sign = lines.get(0).isBlank() ? ' ' : lines.get(0).words().charAt(0);
    if (!draft.isOfSkills || lines.size() < 2) {
      return false;
    }
    boolean signed =
        "*-+".indexOf(sign) >= 0 && lines.stream().allMatch(line -> isItem(line.words(), sign));
    List<Line> items = signed ? lines.stream().map(line -> line.from(1)).toList() : lines;
    if (!signed && !KeywordList.areLabelled(items, keywords)) {
      return false;
    }
    Optional<List<KeywordList.Found>> found = KeywordList.ofLines("", items, keywords, places);
    found.ifPresent(all -> take(all, lines.get(0).start(), draft));
    return found.isPresent();
  }

  private static boolean isItem(String words, char sign) {
    return words.length() > 1 && words.charAt(0) == sign && Character.isLetter(words.charAt(1));
  }

  /** Reads a paragraph that consists of keywords, which no label announces. */
  private boolean run(Block.Paragraph paragraph, Draft draft, Places places) {
    if (!draft.isOfSkills && !KeywordRuns.holdCode(paragraph.content())) {
      return false;
    }
    Line text = KeywordList.line(paragraph, places);
    Optional<List<String>> items = keywords.run(text, draft);
    items.ifPresent(
        found -> {
          draft.keywordGroups.add(new KeywordGroup("", found));
          draft.at(Facet.KEYWORDS, places.start(paragraph), places.end(paragraph));
        });
    return items.isPresent();
  }

  private List<Block> list(Block.BulletList list, List<Block> blocks, Draft draft, Places places) {
    if (draft.isOfSkills) {
      Optional<List<KeywordList.Found>> found =
          KeywordList.read("", list.items(), keywords, places);
      if (found.isPresent()) {
        take(found.get(), -1, draft);
        return blocks.subList(1, blocks.size());
      }
    }
    List<Block.ListItem> left = new ArrayList<>();
    boolean same = true;
    for (Block.ListItem item : list.items()) {
      Optional<Block.ListItem> rest = item(item, draft, places);
      rest.ifPresent(left::add);
      same &= rest.isPresent() && rest.get().equals(item);
    }
    if (same) {
      return blocks;
    }
    List<Block> out = new ArrayList<>(blocks.subList(1, blocks.size()));
    if (!left.isEmpty()) {
      Block.BulletList rest = new Block.BulletList(list.tight(), left);
      out.add(0, places.put(rest, places.start(list), places.end(list)));
    }
    return out;
  }

  /** What is left of an item of a list, if anything is. */
  private Optional<Block.ListItem> item(Block.ListItem item, Draft draft, Places places) {
    List<Block> content = item.content();
    if (content.isEmpty()
        || content.size() > 2
        || item.task() != Block.Task.NONE
        || !(content.get(0) instanceof Block.Paragraph paragraph)) {
      return Optional.of(item);
    }
    Line line = KeywordList.line(paragraph, places);
    Line inner = line.unwrapped();
    Optional<Labels.Labelled> label = keywords.label(inner, draft);
    if (content.size() == 1 && label.isPresent()) {
      Labels.Labelled labelled = label.get();
      Optional<KeywordGroup> group = keywords.read(labelled.name(), labelled.value(), draft);
      if (group.isPresent()) {
        draft.keywordGroups.add(group.get());
        draft.at(Facet.KEYWORDS, places.start(paragraph), places.end(paragraph));
        return Optional.empty();
      }
    }
    if (content.size() == 2) {
      Optional<List<KeywordList.Found>> found =
          draft.isOfSkills
              ? KeywordList.read("", List.of(item), keywords, places)
              : label
                  .filter(l -> l.value().isBlank() && keywords.isLabel(l.name(), draft))
                  .flatMap(
                      l ->
                          KeywordList.read(
                              KeywordReader.name(l.name()),
                              KeywordList.items(content.get(1)),
                              keywords,
                              places));
      found.ifPresent(groups -> take(groups, places.start(paragraph), draft));
      return found.isPresent() ? Optional.empty() : Optional.of(item);
    }
    List<Line> lines = Line.of(paragraph, places);
    List<Line> left = tails(withoutLast(lines, draft), draft);
    return Optional.of(
        left == lines ? item : new Block.ListItem(item.task(), List.of(Line.paragraph(left))));
  }

  /** The lines without keywords in the last, which only look as if they belonged to the list. */
  private List<Line> withoutLast(List<Line> lines, Draft draft) {
    Line last = lines.get(lines.size() - 1);
    Optional<KeywordGroup> group =
        lines.size() < 2
            ? Optional.empty()
            : last.unwrapped()
                .label()
                .filter(found -> keywords.isKnownLabel(found.name(), draft))
                .flatMap(found -> keywords.read(found.name(), found.value(), draft));
    if (group.isEmpty()) {
      return lines;
    }
    draft.keywordGroups.add(group.get());
    draft.at(Facet.KEYWORDS, last);
    return lines.subList(0, lines.size() - 1);
  }

  private List<Block> table(Block.Table table, List<Block> blocks, Draft draft, Places places) {
    List<KeywordGroup> groups = new KeywordTable(keywords, table, draft, places).read();
    if (groups.isEmpty()) {
      return blocks;
    }
    groups.forEach(
        group -> {
          draft.keywordGroups.add(group);
          draft.at(Facet.KEYWORDS, places.start(table), places.end(table));
        });
    return blocks.subList(1, blocks.size());
  }

  /** Reads terms, each with keywords below it. */
  private List<Block> definitions(
      Block.DefinitionList list, List<Block> blocks, Draft draft, Places places) {
    List<KeywordGroup> groups = new ArrayList<>();
    for (Block.Definition definition : list.items()) {
      Optional<KeywordGroup> group = KeywordList.definition(definition, keywords, places);
      if (group.isEmpty()) {
        return blocks;
      }
      groups.add(group.get());
    }
    groups.forEach(
        group -> {
          draft.keywordGroups.add(group);
          draft.at(Facet.KEYWORDS, places.start(list), places.end(list));
        });
    return blocks.subList(1, blocks.size());
  }

  private static void take(List<KeywordList.Found> found, int start, Draft draft) {
    for (int i = 0; i < found.size(); i++) {
      KeywordList.Found next = found.get(i);
      draft.keywordGroups.add(next.group());
      draft.at(Facet.KEYWORDS, i == 0 && start >= 0 ? start : next.start(), next.end());
    }
  }
}
