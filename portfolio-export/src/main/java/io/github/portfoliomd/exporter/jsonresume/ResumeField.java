package io.github.portfoliomd.exporter.jsonresume;

/**
 * A standard field of an object in a résumé.
 *
 * @param name its name in JSON
 * @param property what of an item it carries
 * @param label the label that a page has for it, or empty where it needs none
 */
record ResumeField(String name, ResumeProperty property, String label) {

  static ResumeField of(String name, ResumeProperty property) {
    return new ResumeField(name, property, "");
  }

  static ResumeField labelled(String name, String label) {
    return new ResumeField(name, ResumeProperty.FIELD, label);
  }
}
