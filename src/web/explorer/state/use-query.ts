import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import { ApiError, type TypedDocument } from "../../../client/index.js";
import { useSurroundings } from "./context.js";

export interface QueryState<Result> {
  /** The answer; while another one is loading, the last one of the same query text. */
  readonly data: Result | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

const KEPT_ANSWERS = 60;
const answers = new Map<string, unknown>();

/**
 * Asks the API whenever the query, its variables or the language change, and drops stale answers. Answers are kept, so
 * that going back shows the page at once. `null` in place of the variables asks nothing.
 */
export function useQuery<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
): QueryState<Result> {
  const { client, language } = useSurroundings();
  const text = document.toString();
  const key = variables === null ? null : `${language}\n${text}\n${JSON.stringify(variables)}`;
  const [state, setState] = useState<{ key: string | null; data: Result | null; error: ApiError | null }>(
    () => ({ key, data: key === null ? null : (kept(key) as Result | null), error: null }),
  );
  const [attempt, setAttempt] = useState(0);
  const previous = useRef({ text, data: state.data });
  useEffect(() => {
    if (key === null || variables === null) return;
    const stored = kept(key) as Result | null;
    if (stored !== null) {
      setState({ key, data: stored, error: null });
      return;
    }
    const controller = new AbortController();
    client.query(document, variables, { signal: controller.signal }).then(
      (data) => {
        keep(key, data);
        if (!controller.signal.aborted) setState({ key, data, error: null });
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        const error =
          cause instanceof ApiError ? cause : new ApiError("BAD_RESPONSE", String(cause), { cause });
        setState({ key, data: null, error });
      },
    );
    return () => {
      controller.abort();
    };
  }, [key, attempt]);
  const reload = useCallback(() => {
    setState((last) => ({ ...last, error: null }));
    setAttempt((count) => count + 1);
  }, []);
  const isCurrent = state.key === key;
  const now = isCurrent ? state.data : key === null ? null : (kept(key) as Result | null);
  if (now !== null) previous.current = { text, data: now };
  const error = isCurrent ? state.error : null;
  const old = previous.current.text === text ? previous.current.data : null;
  return {
    data: now ?? (key === null || error ? null : old),
    error,
    isLoading: key !== null && now === null && error === null,
    reload,
  };
}

function kept(key: string): unknown {
  return answers.get(key) ?? null;
}

function keep(key: string, data: unknown): void {
  answers.delete(key);
  answers.set(key, data);
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT_ANSWERS) break;
    answers.delete(oldest);
  }
}
