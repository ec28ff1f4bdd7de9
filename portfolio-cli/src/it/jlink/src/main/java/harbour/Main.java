package harbour;

import io.github.portfoliomd.exporter.HtmlWriter;
import io.github.portfoliomd.exporter.PlainTextWriter;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeParser;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;

/** Writes a portfolio in every format of the exporters, and reads one of them again. */
final class Main {

  private Main() {}

  public static void main(String[] args) {
    Entry entry =
        Entry.builder()
            .addHeading(Inline.text("Tide tables"))
            .kind(Kind.PROJECT)
            .period(Period.parse("2021-03/.."))
            .build();
    Portfolio portfolio =
        Portfolio.builder().addHeading(Inline.text("Harbours")).addItem(entry).build();
    String json = JsonResumeWriter.create().write(portfolio);
    System.out.print(json);
    System.out.print(PlainTextWriter.create().write(portfolio));
    System.out.print(HtmlWriter.builder().fragment().build().write(portfolio));
    System.out.println(JsonResumeParser.create().parse(json).portfolio().equals(portfolio));
  }
}
