import type { ErrorBody } from "./faults.js";
import { Refusal } from "./faults.js";

/** A response. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

interface Task {
  readonly uid: number;
  readonly type: string;
  readonly indexUid: string | null;
  readonly details: unknown;
  readonly enqueuedAt: string;
  readonly work: () => void;
  status: "enqueued" | "processing" | "succeeded" | "failed";
  error: ErrorBody | null;
}

/** Changes run one after the other, some time after their request. */
export interface Tasks {
  /** Enqueues a change; gives the response to its request. */
  add(type: string, indexUid: string | null, details: unknown, work: () => void): Reply;
  /** The state of a task, as the server reports it. */
  get(uid: number): unknown;
}

export function createTasks(): Tasks {
  const all: Task[] = [];
  const process = (task: Task): void => {
    try {
      task.work();
      task.status = "succeeded";
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      task.status = "failed";
      task.error = cause.body;
    }
  };
  return {
    add: (type, indexUid, details, work) => {
      const task: Task = {
        uid: all.length,
        type,
        indexUid,
        details,
        work,
        enqueuedAt: new Date().toISOString(),
        status: "enqueued",
        error: null,
      };
      all.push(task);
      setTimeout(() => {
        process(task);
      }, 1);
      const { uid: taskUid, status, enqueuedAt } = task;
      return { status: 202, body: { taskUid, indexUid, status, type, enqueuedAt } };
    },
    get: (uid) => {
      const task = all[uid];
      if (!task) throw new Refusal(404, "task_not_found", `Task \`${String(uid)}\` not found.`);
      const { work: _, ...rest } = task;
      return { ...rest, batchUid: uid, canceledBy: null };
    },
  };
}
