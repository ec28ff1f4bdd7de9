package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The networks on which persons have profiles, and how the addresses there are made. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies that nobody changes
enum Network {
  GITHUB("GitHub", "github.com", "/"),
  GITLAB("GitLab", "gitlab.com", "/"),
  BITBUCKET("Bitbucket", "bitbucket.org", "/"),
  LINKEDIN("LinkedIn", "linkedin.com", "/in/"),
  TWITTER("Twitter", "twitter.com", "/"),
  X("X", "x.com", "/"),
  BLUESKY("Bluesky", "bsky.app", "/profile/"),
  FACEBOOK("Facebook", "facebook.com", "/"),
  INSTAGRAM("Instagram", "instagram.com", "/"),
  TELEGRAM("Telegram", "t.me", "/"),
  YOUTUBE("YouTube", "youtube.com", "/@", "/user/", "/c/", "/channel/"),
  MEDIUM("Medium", "medium.com", "/@"),
  DEV("DEV", "dev.to", "/"),
  XING("XING", "xing.com", "/profile/"),
  STACK_OVERFLOW("Stack Overflow", "stackoverflow.com", "/users/"),
  ORCID("ORCID", "orcid.org", "/"),
  RESEARCHGATE("ResearchGate", "researchgate.net", "/profile/"),
  GOOGLE_SCHOLAR("Google Scholar", "scholar.google.com", "/citations?user="),
  KAGGLE("Kaggle", "kaggle.com", "/"),
  HUGGING_FACE("Hugging Face", "huggingface.co", "/"),
  CODEPEN("CodePen", "codepen.io", "/"),
  DRIBBBLE("Dribbble", "dribbble.com", "/"),
  BEHANCE("Behance", "behance.net", "/"),
  LEETCODE("LeetCode", "leetcode.com", "/u/", "/"),
  GITEE("Gitee", "gitee.com", "/"),
  /** Many hosts; its own names the first one. */
  MASTODON("Mastodon", "mastodon.social", "/@");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?:)?(?://)?(?:www\\.)?([a-z0-9.-]+)(/[^\\s#]*)");

  private static final Pattern SCHOLAR = Pattern.compile("[?&]user=([^&#]+)");

  private static final List<String> MASTODON_HOSTS =
      List.of("mastodon", "mstdn", "fosstodon", "hachyderm", "mathstodon", "mas.to", "sigmoid.");

  private static final Map<String, Network> BY_HOST = new HashMap<>();
  private static final Map<String, Network> BY_NAME = new HashMap<>();

  static {
    for (Network network : values()) {
      BY_HOST.put(network.host, network);
      BY_NAME.put(key(network.label), network);
    }
    BY_NAME.put("scholar", GOOGLE_SCHOLAR);
  }

  private final String label;
  private final String host;
  private final List<String> paths;

  Network(String label, String host, String... paths) {
    this.label = label;
    this.host = host;
    this.paths = List.of(paths);
  }

  /** The network of a name, however that is spelled: {@code GitHub}, {@code stack_overflow}. */
  static Optional<Network> named(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  private static String key(String name) {
    return name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }

  /** The profile at an address, if it is one of a person on a network: a project's is none. */
  static Optional<Profile> profile(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String host = matcher.group(1).toLowerCase(Locale.ROOT);
    return of(host)
        .flatMap(
            network ->
                network
                    .user(matcher.group(2))
                    .map(
                        user ->
                            Profile.builder()
                                .network(network.label)
                                .username(user)
                                .url(address)
                                .build()));
  }

  private static Optional<Network> of(String host) {
    if (host.startsWith("scholar.google.")) {
      return Optional.of(GOOGLE_SCHOLAR);
    }
    if (MASTODON_HOSTS.stream().anyMatch(host::startsWith)) {
      return Optional.of(MASTODON);
    }
    String domain = host;
    while (!BY_HOST.containsKey(domain) && domain.indexOf('.') >= 0) {
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.ofNullable(BY_HOST.get(domain));
  }

  private Optional<String> user(String path) {
    if (this == GOOGLE_SCHOLAR) {
      Matcher user = SCHOLAR.matcher(path);
      return path.startsWith("/citations?") && user.find()
          ? Optional.of(user.group(1))
          : Optional.empty();
    }
    int query = path.indexOf('?');
    String plain = (query < 0 ? path : path.substring(0, query)).replaceAll("/$", "");
    return paths.stream()
        .filter(plain::startsWith)
        .map(start -> plain.substring(start.length()))
        .map(user -> this == STACK_OVERFLOW ? user.substring(user.indexOf('/') + 1) : user)
        .filter(user -> !user.isEmpty() && user.indexOf('/') < 0)
        .findFirst();
  }

  /** Whether words can be a user's name: these are numbers only where all users have one. */
  boolean isUser(String words) {
    return this == STACK_OVERFLOW || this == ORCID
        ? !words.isEmpty()
        : words.codePoints().anyMatch(Character::isLetter);
  }

  /** The profile of a user, or what stands in a user's place: an address, {@code @name}. */
  Profile profileOf(String user) {
    Optional<Profile> at = profile(user);
    if (at.isPresent()) {
      return at.get();
    }
    Profile.Builder profile = Profile.builder().network(label);
    if (user.contains("://")) {
      return profile.url(user).build();
    }
    String name = user.startsWith("@") ? user.substring(1) : user;
    if (this == MASTODON && name.indexOf('@') > 0) {
      String[] parts = name.split("@", 2);
      return profile.username(parts[0]).url("https://" + parts[1] + "/@" + parts[0]).build();
    }
    String address = "https://" + host + paths.get(0) + name;
    return profile(address).orElseGet(() -> profile.username(name).build());
  }
}
