package org.throughline.spreadsheets.reading;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML read forward, with no document type, no entity of its own and nothing fetched. A part that
 * declares a document type is refused outright: no spreadsheet program writes one.
 */
final class Xml implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final String part;

  Xml(String part, InputStream in) {
    this.part = part;
    try {
      reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory;
  }

  /** The next event, or {@code END_DOCUMENT} at the end and ever after. */
  int next() {
    try {
      int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new WrongWorkbook(
            "The part “"
                + part
                + "” declares entities of its own, which can be used to attack a reader, and was"
                + " not read.",
            WhatIsExpected.SOUND_WORKBOOK);
      }
      return event;
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  /** Moves to the next start of an element; false at the end. */
  boolean nextElement() {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  String name() {
    return reader.getLocalName();
  }

  /** The attribute of that local name, in whatever namespace; null where there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  int attributes() {
    return reader.getAttributeCount();
  }

  String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  /** Adds the characters of the present event; text past the limit is refused. */
  void appendTo(StringBuilder text, int most) {
    try {
      int length = reader.getTextLength();
      if (text.length() + length > most) {
        throw new WrongWorkbook(
            "A cell of the workbook holds more than " + most + " characters.",
            WhatIsExpected.SIZE_OF_A_COUNCIL);
      }
      text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    } catch (UncheckedStreamException e) {
      throw damaged(e);
    }
  }

  /** Whether the part declares a document type; reads no further than its first element. */
  boolean declaresItsOwnType() {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.START_ELEMENT) {
          return event == XMLStreamConstants.DTD;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return false; // broken, but nobody reads it
    }
  }

  private WrongWorkbook damaged(Exception cause) {
    if (cause.getCause() instanceof WrongWorkbook known) {
      return known;
    }
    return new WrongWorkbook(
        "The part “" + part + "” of the workbook is damaged or came only in part.",
        WhatIsExpected.WHOLE_FILE,
        cause);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }
}
