package harbour;

import io.github.portfoliomd.exporter.PlainTextWriter;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.PortfolioParser;
import java.nio.file.Path;

/** Prints a page as plain text, and the modules that it took. */
final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    Portfolio portfolio = PortfolioParser.create().parse(Path.of(args[0])).portfolio();
    System.out.print(PlainTextWriter.create().write(portfolio));
    for (Class<?> type : new Class<?>[] {Portfolio.class, PortfolioParser.class, PlainTextWriter.class}) {
      Module module = type.getModule();
      System.out.println(module.getName() + (module.getDescriptor().isAutomatic() ? ", automatic" : ""));
    }
  }
}
