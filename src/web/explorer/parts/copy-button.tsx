import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

import { useSay } from "../state/context.js";

/** Copies a text by one click and says so, also to a screen reader. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }): VNode {
  const say = useSay();
  const [result, setResult] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => {
      setResult(null);
    }, 2500);
    return () => {
      clearTimeout(timer);
    };
  }, [result]);
  const copy = (): void => {
    copyText(text).then(
      () => {
        setResult("copied");
      },
      () => {
        setResult("failed");
      },
    );
  };
  return (
    <button type="button" class="copy-button" onClick={copy}>
      <span aria-live="polite">
        {result === null
          ? (label ?? say("复制", "Copy"))
          : result === "copied"
            ? say("已复制", "Copied")
            : say("请手动复制", "Copy by hand")}
      </span>
    </button>
  );
}

/** The clipboard of the browser exists only on secure pages (https and this machine); elsewhere the old command works. */
async function copyText(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    await clipboard.writeText(text);
    return;
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is nothing else on pages without https
  const isDone = document.execCommand("copy");
  field.remove();
  if (!isDone) throw new Error("the browser does not let pages copy");
}
