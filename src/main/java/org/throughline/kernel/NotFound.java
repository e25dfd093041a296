package org.throughline.kernel;

/**
 * There is nothing of that name that this person may see: answered 404, the same whether it never
 * was, is gone, belongs to another authority or is kept from them.
 */
public final class NotFound extends RuntimeException {
  public NotFound(String what) {
    super(what);
  }
}
