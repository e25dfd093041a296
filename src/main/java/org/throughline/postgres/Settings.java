package org.throughline.postgres;

import static java.util.Map.entry;

import java.util.Map;

/** How the server is set: never a lost commit, nobody from outside, one small machine. */
final class Settings {
  static final Map<String, String> ALL =
      Map.ofEntries(
          entry("fsync", "on"),
          entry("full_page_writes", "on"),
          entry("synchronous_commit", "on"),
          entry("listen_addresses", "127.0.0.1"),
          entry("unix_socket_directories", ""),
          entry("password_encryption", "scram-sha-256"),
          entry("max_connections", "60"),
          entry("shared_buffers", "256MB"),
          entry("effective_cache_size", "1GB"),
          entry("work_mem", "16MB"),
          entry("maintenance_work_mem", "128MB"),
          entry("min_wal_size", "256MB"),
          entry("max_wal_size", "2GB"),
          entry("jit", "off"),
          entry("timezone", "UTC"),
          // A file for each day of the week, begun anew a week later.
          entry("logging_collector", "on"),
          entry("log_directory", ServerLog.DIRECTORY),
          entry("log_filename", "postgresql-%a.log"),
          entry("log_rotation_age", "1d"),
          entry("log_rotation_size", "0"),
          entry("log_truncate_on_rotation", "on"),
          entry("log_timezone", "UTC"),
          // The long form quotes keys and copied lines, and those are children's.
          entry("log_error_verbosity", "terse"));

  private Settings() {}
}
