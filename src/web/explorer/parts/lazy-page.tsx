import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

import { useSay } from "../state/context.js";
import { Skeleton } from "./status.js";

/** A page whose code is loaded when it is opened. `load` is the same function each time, and imports the page. */
export function LazyPage({ load }: { readonly load: () => Promise<ComponentType> }): VNode {
  const say = useSay();
  const [page, setPage] = useState<{ readonly Page: ComponentType } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (page || hasFailed) return;
    load().then(
      (Page) => {
        setPage({ Page });
      },
      () => {
        setFailed(true);
      },
    );
  }, [load, page, hasFailed]);
  if (page) return <page.Page />;
  if (!hasFailed) return <Skeleton lines={8} />;
  return (
    <div class="error-box" role="alert">
      <p>{say("此页没有载入。", "This page did not load.")}</p>
      <button
        type="button"
        onClick={() => {
          setFailed(false);
        }}
      >
        {say("重试", "Try again")}
      </button>
    </div>
  );
}
