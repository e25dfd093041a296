package org.throughline.register.extracts;

/** Some rows for one staging table, as one whole COPY. */
@SuppressWarnings("ArrayRecordComponent") // handed from one thread to the other, never compared
record Chunk(StagingTable table, byte[] bytes) {}
