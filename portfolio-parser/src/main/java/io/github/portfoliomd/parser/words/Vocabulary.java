package io.github.portfoliomd.parser.words;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate.Season;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words by which pages are understood: those of the files {@code words_LANGUAGE.properties},
 * and the months' names of the JDK (CLDR).
 *
 * <p>Words of several languages count together. Where two languages differ about a word, the
 * earlier one is right. Case and accents do not matter.
 */
public final class Vocabulary {

  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private static final List<TextStyle> MONTH_STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** All languages that have a file. */
  public static final Vocabulary ALL =
      of(LanguageWords.FILES.stream().map(LanguageWords::ofFile).toList(), new OwnWords());

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, Integer> months = new LinkedHashMap<>();
  private final Map<String, Season> seasons = new LinkedHashMap<>();
  private final Map<String, Integer> eras = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<Locale>> sectionLanguages = new HashMap<>();
  private final Set<String> english = new TreeSet<>();
  private final SectionNames sections;
  private final Set<String> degrees = new HashSet<>();

  private Vocabulary(List<LanguageWords> languages, OwnWords own) {
    Map<String, Kind> names = new LinkedHashMap<>();
    own.sections.forEach((word, kind) -> names.put(normal(word), kind));
    own.kinds.forEach((word, kind) -> kinds.put(normal(word), kind));
    own.labels.forEach((word, meaning) -> labels.put(normal(word), meaning));
    for (LanguageWords language : languages) {
      language.lists().forEach((key, list) -> index(key, list, names, language.language()));
      months(language.language());
    }
    kinds.keySet().stream()
        .filter(phrase -> phrase.indexOf(' ') > 0)
        .forEach(phrase -> beginnings.add(phrase.substring(0, phrase.indexOf(' '))));
    degrees.addAll(words.getOrDefault("degree", Set.of()));
    kinds.forEach(
        (word, kind) -> {
          if (kind.equals(Kind.EDUCATION)) {
            degrees.add(word);
          }
        });
    plurals(names);
    this.sections =
        new SectionNames(
            names,
            set("section.alone"),
            set("and"),
            set("or"),
            folded("relative"),
            folded("names.tail"),
            folded("names.whose"));
  }

  /** The words of some languages, the first of which counts most, and a user's before them. */
  public static Vocabulary of(List<LanguageWords> languages, OwnWords own) {
    return new Vocabulary(languages, own);
  }

  private void index(String key, List<String> list, Map<String, Kind> names, Locale language) {
    Set<String> all = words.computeIfAbsent(key, k -> new LinkedHashSet<>());
    String name = key.substring(key.indexOf('.') + 1);
    for (String word : list) {
      String normal = normal(word);
      all.add(word.toLowerCase(Locale.ROOT));
      all.add(normal);
      if (key.startsWith("section.") && !name.equals("alone")) {
        names.putIfAbsent(normal, Kind.of(name));
        sectionLanguages.computeIfAbsent(normal, n -> new HashSet<>()).add(language);
      } else if (key.startsWith("kind.")) {
        kinds.putIfAbsent(normal, Kind.of(name));
      } else if (key.startsWith("label.")) {
        labels.putIfAbsent(normal, name);
      } else if (key.startsWith("season.")) {
        seasons.putIfAbsent(normal, Season.valueOf(name.toUpperCase(Locale.ROOT)));
      } else if (key.startsWith("month.")) {
        months.putIfAbsent(normal, Integer.valueOf(name));
      } else if (key.startsWith("era.")) {
        eras.putIfAbsent(normal, Integer.valueOf(name));
      }
      if (language.getLanguage().equals("en")) {
        english.add(normal);
      }
    }
  }

  /** {@code Educations}: more of what an English name says that is no plural and says it firmly. */
  private void plurals(Map<String, Kind> names) {
    Set<String> alone = set("section.alone");
    for (String name : List.copyOf(names.keySet())) {
      if (!name.isEmpty()
          && !alone.contains(name)
          && Character.isLetter(name.charAt(name.length() - 1))
          && !name.endsWith("s")
          && sectionLanguages.getOrDefault(name, Set.of()).contains(Locale.ENGLISH)) {
        names.putIfAbsent(name + "s", names.get(name));
      }
    }
  }

  private void months(Locale language) {
    for (Month month : Month.values()) {
      for (TextStyle style : MONTH_STYLES) {
        String name = normal(month.getDisplayName(style, language)).replace(".", "");
        if (name.chars().allMatch(Character::isLetter)) {
          months.putIfAbsent(name, month.getValue());
          if (language.getLanguage().equals("en")) {
            english.add(name);
          }
        }
      }
    }
  }

  /** The words of a list of the files, as they are written and without accents. */
  public List<String> list(String key) {
    return List.copyOf(words.getOrDefault(key, Set.of()));
  }

  /** Whether there are words under a key. */
  boolean hasList(String key) {
    return words.containsKey(key);
  }

  /** The words of a list as they are compared. */
  public Set<String> folded(String key) {
    return list(key).stream().map(Vocabulary::normal).collect(Collectors.toSet());
  }

  public Set<String> set(String key) {
    return Collections.unmodifiableSet(words.getOrDefault(key, Set.of()));
  }

  /** The names of months, folded. */
  public Set<String> monthNames() {
    return months.keySet();
  }

  /** The names of seasons, folded. */
  public Set<String> seasonNames() {
    return seasons.keySet();
  }

  /** The names of eras, folded, and the year before the first of each. */
  public Map<String, Integer> eras() {
    return Collections.unmodifiableMap(eras);
  }

  /** The number of a month, by a name that {@link #monthNames} has. */
  public int month(String name) {
    return Objects.requireNonNull(months.get(normal(name).replace(".", "")), name);
  }

  /** A season, by a name that {@link #seasonNames} has. */
  public Season season(String name) {
    return Objects.requireNonNull(seasons.get(normal(name)), name);
  }

  /** Whether the English file, if it is read, has a word too. */
  public boolean isEnglish(String word) {
    return english.contains(normal(word));
  }

  /** Whether English is among the languages. */
  public boolean hasEnglish() {
    return !english.isEmpty();
  }

  /** What a section of this name is about, if the name is known. */
  public Optional<Kind> section(String heading) {
    return sections.kind(heading);
  }

  /** The languages in which a heading is the name of a section. */
  public Set<Locale> sectionLanguages(String heading) {
    return sectionLanguages.getOrDefault(normal(heading), Set.of());
  }

  /** What a word in a heading tells of its entry, if anything. */
  public Optional<Kind> kind(String word) {
    return Optional.ofNullable(kindOf(normal(word)));
  }

  /** The same of a word as it is compared, or null. */
  public @Nullable Kind kindOf(String normal) {
    return kinds.get(normal);
  }

  /** Of which kinds words tell. */
  public Set<Kind> kinds() {
    return Set.copyOf(kinds.values());
  }

  /** Whether a word names a degree, or says that words name a course of study. */
  public boolean isDegree(String word) {
    return degrees.contains(normal(word));
  }

  /** Whether a phrase of several words that tell so starts with a word as it is compared. */
  public boolean beginsKind(String normal) {
    return beginnings.contains(normal);
  }

  /** What a label stands for, if it is known: {@code keywords}, {@code role} … */
  public Optional<String> label(String label) {
    return Optional.ofNullable(labels.get(normal(Signs.withoutIcon(label))));
  }

  /** Words as they are compared. */
  public static String normal(String words) {
    if (isPlain(words)) {
      return words.toLowerCase(Locale.ROOT);
    }
    String folded = Folded.fold(words).strip();
    String single = folded.contains("  ") ? BLANKS.matcher(folded).replaceAll(" ") : folded;
    return single.indexOf('&') < 0 ? single : single.replace(" & ", " and ");
  }

  /** Whether nothing but their case can differ from how words are compared, as of most. */
  private static boolean isPlain(String words) {
    boolean blank = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c >= 0x80 || c == '&' || c == ' ' && blank) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank || words.isEmpty();
  }
}
