package org.throughline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Recurring;

/**
 * Runs what recurs, each on one node at a time: db-scheduler keeps in the database which is next
 * and who has it. A node that was killed in the middle is noticed within a minute, and another
 * takes over.
 */
@Component
final class Schedule implements SmartLifecycle {
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MISSED = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final DataSource app;
  private final List<Recurring> recurring;
  private final InstantSource time;
  private final boolean wanted;
  private volatile @Nullable Scheduler scheduler;

  Schedule(
      DataSource app,
      List<Recurring> recurring,
      InstantSource time,
      @Value("${throughline.schedule}") boolean wanted) {
    this.app = app;
    this.recurring = List.copyOf(recurring);
    this.time = time;
    this.wanted = wanted;
  }

  @Override
  public void start() {
    if (wanted) {
      Scheduler made =
          Scheduler.create(app)
              .startTasks(recurring.stream().map(Schedule::task).toList())
              .tableName("house.scheduled_task")
              .threads(1)
              .pollingInterval(LOOK)
              .heartbeatInterval(HEARTBEAT)
              .missedHeartbeatsLimit(MISSED)
              .shutdownMaxWait(PATIENCE)
              .clock(time::instant)
              .build();
      scheduler = made;
      made.start();
    }
  }

  private static RecurringTask<Void> task(Recurring one) {
    return Tasks.recurring(one.name(), FixedDelay.of(one.every())).execute((_, _) -> one.run());
  }

  @Override
  public void stop() {
    Scheduler running = scheduler;
    scheduler = null;
    if (running != null) {
      running.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }
}
