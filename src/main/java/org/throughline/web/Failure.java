package org.throughline.web;

import java.io.IOException;
import java.sql.SQLTransientException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;

/** What went wrong, as it is told: a status, a heading, a sentence. */
record Failure(int status, String heading, String sentence) {
  static final Failure NOT_FOUND =
      new Failure(
          404,
          "There is nothing here that you can see",
          "It may have been removed, the address may be mistyped, or it may not be yours to see.");
  static final Failure AWAY =
      new Failure(
          503,
          "The database is not answering",
          "Nothing that was saved is lost. It usually answers again within a minute.");
  static final Failure STALE =
      new Failure(403, "This form has gone stale", "Nothing was changed. Send it once more.");
  static final Failure SIGNED_OUT =
      new Failure(
          401,
          "You have been signed out",
          "Nothing was changed. Sign in again in another tab, then come back to this one.");
  private static final Failure TOO_LARGE =
      new Failure(
          413, "That file is too large", "At most 200 MB a file and 400 MB together can be sent.");
  static final Failure IN_PART =
      new Failure(400, "The file did not arrive whole", "Nothing was kept of it. Send it again.");
  private static final Failure UNANSWERABLE =
      new Failure(400, "That cannot be answered", "Check what was sent.");
  static final Failure NO_TOKEN =
      new Failure(
          401,
          "No token that counts",
          "Send a personal access token as Authorization: Bearer. Make one on your own page.");
  private static final Failure BUG =
      new Failure(
          500,
          "Something went wrong on our side",
          "Nothing was changed. Try once more; if it happens again, tell your administrator when.");

  static Failure of(Throwable thrown) {
    return switch (thrown) {
      case Refused refused -> of(refused);
      case NotFound _ -> NOT_FOUND;
      case TypeMismatchException wrong -> of(wrong);
      case AuthenticationException _ -> SIGNED_OUT;
      case AccessDeniedException _ -> STALE;
      case RequestRejectedException _ -> UNANSWERABLE;
      case MaxUploadSizeExceededException _ -> TOO_LARGE;
      case MultipartException _ -> IN_PART;
      // Tomcat's own word for a form it could not read: a file that broke off, or is too large.
      case InvalidParameterException form -> form.getErrorCode() == 413 ? TOO_LARGE : IN_PART;
      case ErrorResponse known -> of(known);
      default -> isAway(thrown) ? AWAY : BUG;
    };
  }

  /** What only the server's own status is known of. */
  static Failure of(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 413 -> TOO_LARGE;
      case 400 -> UNANSWERABLE;
      default -> BUG;
    };
  }

  /** The same form sent again may well succeed. */
  boolean mayBeSentAgain() {
    return equals(AWAY) || equals(SIGNED_OUT) || equals(STALE);
  }

  boolean isBug() {
    return status == 500;
  }

  private static Failure of(Refused refused) {
    return switch (refused.kind()) {
      case UNUSABLE -> new Failure(422, "That cannot be used as it stands", refused.sentence());
      case NOT_ALLOWED -> new Failure(403, "You may not do this", refused.sentence());
      case CONFLICT -> new Failure(409, "It has changed meanwhile", refused.sentence());
      case TOO_LARGE -> new Failure(413, "That is too large", refused.sentence());
      case TOO_OFTEN -> new Failure(429, "Wait a little", refused.sentence());
    };
  }

  /** An id that is none leads nowhere; a word that is none of the choices is refused with them. */
  private static Failure of(TypeMismatchException wrong) {
    return wrong.getRootCause() instanceof Refused refused ? of(refused) : NOT_FOUND;
  }

  private static Failure of(ErrorResponse known) {
    int status = known.getStatusCode().value();
    if (status == 404) {
      return NOT_FOUND;
    }
    String detail = known.getBody().getDetail();
    return new Failure(
        status, "That cannot be answered", detail == null ? "Check what was sent." : detail);
  }

  /** The database gone, failing over, or too busy to give a connection. */
  private static boolean isAway(@Nullable Throwable thrown) {
    return switch (thrown) {
      case null -> false;
      case CannotCreateTransactionException _ -> true;
      case DataAccessResourceFailureException _ -> !isTooMuch(thrown.getCause());
      case TransactionSystemException _, TransientDataAccessException _ -> true;
      case SQLTransientException _ -> true;
      case java.sql.SQLException sql -> isAwayState(sql.getSQLState());
      case IOException _ -> false;
      default -> isAway(thrown.getCause());
    };
  }

  /** Class 54: what was sent is more than the database can ever keep, however often it is tried. */
  private static boolean isTooMuch(@Nullable Throwable cause) {
    return cause instanceof java.sql.SQLException sql
        && sql.getSQLState() != null
        && sql.getSQLState().startsWith("54");
  }

  /** Class 08 is a lost connection, 57P an administrator's shutdown or a start still under way. */
  private static boolean isAwayState(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }
}
