package io.github.portfoliomd.exporter;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which the W3C uses; it reads its schema once. */
final class NuChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final SimpleDocumentValidator VALIDATOR = validator();

  private NuChecker() {}

  private static SimpleDocumentValidator validator() {
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    try {
      validator.setUpMainSchema(SCHEMA, new Errors());
    } catch (Exception unreadable) {
      throw new AssertionError("the checker has no schema", unreadable);
    }
    return validator;
  }

  /** The errors of a whole document, one a line; none if it is valid. */
  static synchronized List<String> errors(String document) {
    Errors errors = new Errors();
    try {
      VALIDATOR.setUpValidatorAndParsers(errors, false, false);
      VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(document)));
    } catch (Exception unreadable) {
      throw new AssertionError("the checker could not check", unreadable);
    }
    return errors.found;
  }

  private static final class Errors implements ErrorHandler {

    private final List<String> found = new ArrayList<>();

    /** What it has to say beyond errors is advice. */
    @Override
    public void warning(SAXParseException advice) {}

    @Override
    public void error(SAXParseException error) {
      found.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
