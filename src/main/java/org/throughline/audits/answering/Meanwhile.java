package org.throughline.audits.answering;

/**
 * Somebody saved the same audit meanwhile; undoes the transaction, and the page shows both texts.
 */
final class Meanwhile extends RuntimeException {}
