package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Blocks;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Tells the addresses of source code: what has one was made. */
public final class Repositories {

  /** Where code is kept by its owner's name and its own. */
  private static final Set<String> HOSTS =
      Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitee.com");

  private static final String SCHEME = "://";
  private static final String WWW = "www.";

  private Repositories() {}

  /** Whether a heading, or the blocks below it, link to source code. */
  public static boolean areLinked(List<Inline> heading, List<Block> blocks) {
    AtomicBoolean found = new AtomicBoolean();
    Consumer<Inline> visitor =
        inline -> {
          if (inline instanceof Inline.Link link && isOne(link.destination())) {
            found.set(true);
          }
        };
    Inlines.forEach(heading, visitor);
    Blocks.forEachInline(blocks, visitor);
    return found.get();
  }

  /** Whether an address is that of a repository: {@code https://github.com/ada/skiff}. */
  public static boolean isOne(String address) {
    int scheme = address.indexOf(SCHEME);
    int host = scheme < 0 ? 0 : scheme + SCHEME.length();
    host += address.startsWith(WWW, host) ? WWW.length() : 0;
    int owner = address.indexOf('/', host) + 1;
    if (owner == 0
        || !HOSTS.contains(address.substring(host, owner - 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int name = address.indexOf('/', owner) + 1;
    return name > owner + 1 && name < address.length() && "?#".indexOf(address.charAt(name)) < 0;
  }
}
