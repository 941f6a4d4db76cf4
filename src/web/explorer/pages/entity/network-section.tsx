import type { ComponentType, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { Skeleton } from "../../parts/status.js";
import { useSay } from "../../state/context.js";

type NetworkPart = ComponentType<{ readonly seed: string }>;

/** The network of the entity. Its code and its data are loaded when the reader comes near it. */
export function NetworkSection({ seed }: { readonly seed: string }): VNode {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [network, setNetwork] = useState<{ readonly Part: NetworkPart } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (isNear || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isNear]);
  useEffect(() => {
    if (!isNear || network || hasFailed) return;
    import("../network/network.js").then(
      ({ Network }) => {
        setNetwork({ Part: Network });
      },
      () => {
        setFailed(true);
      },
    );
  }, [isNear, network, hasFailed]);
  if (hasFailed)
    return (
      <div class="error-box" role="alert">
        <p>{say("网络图没有载入。", "The network could not be loaded.")}</p>
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
  return (
    <div ref={frame} class="network-frame">
      {network ? <network.Part seed={seed} /> : <Skeleton />}
    </div>
  );
}
