/** Long work in short tasks, so that a page never waits for the extension; and the record of how long each took. */

/** A task hands over after this long, in ms: a quarter of a frame at 60 Hz, since the last step may overrun it. */
const BUDGET_MS = 4;

/** Time of the extension's own tasks, in ms. */
export interface TaskLog {
  count: number;
  longest: number;
  total: number;
}

/** Runs work in slices and keeps the record. */
export interface Slicer {
  readonly log: Readonly<TaskLog>;
  /** Runs a generator to its end, handing over to the page between slices; resolves with its return value. */
  run<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T>;
  /** Runs one short task at once, on the record. */
  task<T>(work: () => T): T;
}

/** What the record's keeper needs; errors of tasks are told and thrown on. */
export interface SlicerOptions {
  now?: () => number;
  onError?: (error: unknown) => void;
}

export function createSlicer({ now = () => performance.now(), onError }: SlicerOptions = {}): Slicer {
  const log: TaskLog = { count: 0, longest: 0, total: 0 };
  const record = (start: number) => {
    const spent = now() - start;
    log.count++;
    log.total += spent;
    log.longest = Math.max(log.longest, spent);
  };
  return {
    log,
    task(work) {
      const start = now();
      try {
        return work();
      } catch (error) {
        onError?.(error);
        throw error;
      } finally {
        record(start);
      }
    },
    async run(work, signal) {
      for (;;) {
        signal.throwIfAborted();
        const start = now();
        try {
          do {
            const step = work.next();
            if (step.done) return step.value;
          } while (now() - start < BUDGET_MS);
        } finally {
          record(start);
        }
        await nextTask();
      }
    },
  };
}

/** A new task without the 4 ms that nested timers cost. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
