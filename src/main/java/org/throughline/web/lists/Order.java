package org.throughline.web.lists;

/** By which column a list stands, and which way; in addresses {@code month} or {@code -month}. */
public record Order(String column, boolean descending) {
  public static Order by(String column) {
    return new Order(column, false);
  }

  public static Order down(String column) {
    return new Order(column, true);
  }

  static Order read(String code) {
    return code.startsWith("-") ? down(code.substring(1)) : by(code);
  }

  public String code() {
    return (descending ? "-" : "") + column;
  }
}
