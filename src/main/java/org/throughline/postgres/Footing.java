package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the server runs. PostgreSQL refuses root; so root either loses its name in a user
 * namespace of its own, where it still owns its files, or becomes another user altogether.
 */
record Footing(List<String> prefix, int owner) {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;

  Footing {
    prefix = List.copyOf(prefix);
  }

  /** Whoever owns the database already goes on owning it. */
  static Footing of(DataFolder folder) {
    var me = ownerOf(Path.of("/proc/self"));
    var owner = Files.exists(folder.cluster()) ? ownerOf(folder.cluster()) : me;
    if (me != ROOT) {
      return ourselves(me);
    }
    if (owner != ROOT) {
      return other(owner).reaching(folder);
    }
    return nameless().works() ? nameless() : other(NOBODY).reaching(folder);
  }

  static Footing ourselves(int me) {
    return new Footing(List.of(), me);
  }

  static Footing nameless() {
    return new Footing(List.of("unshare", "--user"), ROOT);
  }

  static Footing other(int user) {
    var id = Integer.toString(user);
    return new Footing(
        List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"), user);
  }

  /** Says what stands between that user and the folder, rather than let PostgreSQL fail on it. */
  Footing reaching(DataFolder folder) {
    if (!works()) {
      throw new CannotStart(
          "PostgreSQL will not run as root, and neither 'unshare --user' nor 'setpriv' could give"
              + " it another footing here. Run Throughline as an ordinary user.");
    }
    letThrough(folder.root());
    for (var above = folder.root(); above != null; above = above.getParent()) {
      if (!mayEnter(above) && (above.getParent() == null || mayEnter(above.getParent()))) {
        throw new CannotStart(unreachable(folder, above));
      }
    }
    return this;
  }

  private void letThrough(Path root) {
    try {
      if (ownerOf(root) != owner) {
        var permissions = Files.getPosixFilePermissions(root);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(root, permissions);
      }
    } catch (IOException e) {
      throw new CannotStart("The data folder " + root + " cannot be opened: " + Said.by(e), e);
    }
  }

  private boolean mayEnter(Path folder) {
    return succeeds("test", "-x", folder.toString());
  }

  private String unreachable(DataFolder folder, Path above) {
    return "PostgreSQL must run as user %d here and may not enter %s, in which %s lies."
            .formatted(owner, above, folder.root())
        + " Choose a data folder elsewhere with --data, or run Throughline as an ordinary user.";
  }

  boolean works() {
    return succeeds("true");
  }

  private boolean succeeds(String... program) {
    try {
      return new Program(command(List.of(program))).run().code() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  List<String> command(List<String> program) {
    var command = new ArrayList<>(prefix);
    command.addAll(program);
    return command;
  }

  /** Gives a file of ours to the server's user. */
  Path give(Path file) throws IOException {
    if (ownerOf(file) != owner) {
      Files.setAttribute(file, "unix:uid", owner);
      Files.setAttribute(file, "unix:gid", owner);
    }
    return file;
  }

  private static int ownerOf(Path file) {
    try {
      return (int) Files.getAttribute(file, "unix:uid");
    } catch (IOException e) {
      throw new CannotStart("The owner of " + file + " cannot be read: " + Said.by(e), e);
    }
  }
}
