import type { GraphReader, GraphStore } from "../../graph/store.js";
import type { SearchEngine, SearchReader } from "../../search/engine.js";

/** Called at the end of every call of a port. */
export type ObserveCall = (method: string, seconds: number, failed: boolean) => void;

/** Wraps a store so that each call is timed. The result has the same interface. */
export function meteredStore(store: GraphStore, observe: ObserveCall): GraphStore {
  return metered(store, observe, {
    reader: (deadline) => metered<GraphReader>(store.reader(deadline), observe),
  });
}

export function meteredEngine(engine: SearchEngine, observe: ObserveCall): SearchEngine {
  return metered(engine, observe, {
    reader: (version, deadline) => metered<SearchReader>(engine.reader(version, deadline), observe),
  });
}

/**
 * Times every method of a port, so that a new method needs no change here. Method names are safe as metric labels: they
 * come from the program, not from requests.
 */
function metered<Port extends object>(
  port: Port,
  observe: ObserveCall,
  replacements: Partial<Port> = {},
): Port {
  const replaced = new Map<string | symbol, unknown>(Object.entries(replacements));
  return new Proxy(port, {
    get: (target, name) => {
      const known = replaced.get(name);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const call = (...args: readonly unknown[]): unknown => Reflect.apply(value, target, args);
      const method = typeof name === "symbol" ? call : timed(call, name, observe);
      replaced.set(name, method);
      return method;
    },
  });
}

function timed(
  call: (...args: readonly unknown[]) => unknown,
  method: string,
  observe: ObserveCall,
): (...args: readonly unknown[]) => unknown {
  return (...args) => {
    const startedAt = performance.now();
    const ended = (failed: boolean): void => {
      observe(method, (performance.now() - startedAt) / 1000, failed);
    };
    try {
      const result = call(...args);
      if (!(result instanceof Promise)) {
        ended(false);
        return result;
      }
      result.then(
        () => {
          ended(false);
        },
        () => {
          ended(true);
        },
      );
      return result;
    } catch (cause) {
      ended(true);
      throw cause;
    }
  };
}
