import type { VNode } from "preact";

import { CopyButton } from "../../parts/copy-button.js";
import { useSay } from "../../state/context.js";

/** How to cite something, copied by one click. */
export function Citation({ text }: { readonly text: string }): VNode {
  const say = useSay();
  return (
    <p class="citation">
      <bdi>{text}</bdi> <CopyButton text={text} label={say("复制引文", "Copy citation")} />
    </p>
  );
}
