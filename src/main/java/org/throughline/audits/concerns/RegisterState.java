package org.throughline.audits.concerns;

import org.throughline.kernel.Kebab;

/** Where a child of concern stands; {@code ANY} is only asked for. */
enum RegisterState {
  ON("On the register"),
  SIGNED_OFF("Signed off"),
  RULED_OTHERWISE("Ruled otherwise"),
  ANY("Any");

  private final String label;

  RegisterState(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  String code() {
    return Kebab.of(this);
  }
}
