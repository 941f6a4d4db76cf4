import type { GraphReader, GraphStore } from "../../graph/store.js";
import type { SearchEngine, SearchReader } from "../../search/engine.js";

/** Told of every call of a port, when it has ended. */
export type Observe = (method: string, seconds: number, failed: boolean) => void;

/** The store, each of whose calls is timed: it is itself the port, so that nothing above knows. */
export function meteredStore(store: GraphStore, observe: Observe): GraphStore {
  return metered(store, observe, {
    reader: (deadline) => metered<GraphReader>(store.reader(deadline), observe),
  });
}

export function meteredEngine(engine: SearchEngine, observe: Observe): SearchEngine {
  return metered(engine, observe, {
    reader: (version, deadline) => metered<SearchReader>(engine.reader(version, deadline), observe),
  });
}

/**
 * Every method of the port by its name, whatever methods it has: one that is added is timed without a change here. Names
 * are those that the program writes, so that they can be labels.
 */
function metered<Port extends object>(port: Port, observe: Observe, own: Partial<Port> = {}): Port {
  const made = new Map<string | symbol, unknown>(Object.entries(own));
  return new Proxy(port, {
    get: (target, name) => {
      const known = made.get(name);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const call = (...args: readonly unknown[]): unknown => Reflect.apply(value, target, args);
      const method = typeof name === "symbol" ? call : timed(call, name, observe);
      made.set(name, method);
      return method;
    },
  });
}

function timed(
  call: (...args: readonly unknown[]) => unknown,
  method: string,
  observe: Observe,
): (...args: readonly unknown[]) => unknown {
  return (...args) => {
    const began = performance.now();
    const ended = (failed: boolean): void => {
      observe(method, (performance.now() - began) / 1000, failed);
    };
    try {
      const answer = call(...args);
      if (!(answer instanceof Promise)) {
        ended(false);
        return answer;
      }
      answer.then(
        () => {
          ended(false);
        },
        () => {
          ended(true);
        },
      );
      return answer;
    } catch (cause) {
      ended(true);
      throw cause;
    }
  };
}
