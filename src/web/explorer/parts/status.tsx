import type { ComponentChildren, VNode } from "preact";

import type { ApiError, ErrorCode } from "../../../client/index.js";
import { useSay, type Say } from "../state/context.js";

/** Gray bars in the place of lines that are loading, so that nothing jumps when they arrive. */
export function Skeleton({ lines = 5 }: { readonly lines?: number }): VNode {
  const say = useSay();
  return (
    <div class="skeleton" role="status" aria-label={say("正在读取", "Loading")}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class={`skeleton-line w${String((index * 3) % 5)}`} />
      ))}
    </div>
  );
}

/** An error in words, with what can be done about it. */
export function ErrorBox({ error, retry }: { readonly error: ApiError; readonly retry?: () => void }): VNode {
  const say = useSay();
  return (
    <div class="error-box" role="alert">
      <p>{errorText(error, say)}</p>
      <p class="error-detail">
        <code>{error.code}</code> {error.message}
      </p>
      {retry && (
        <button type="button" onClick={retry}>
          {say("重试", "Try again")}
        </button>
      )}
    </div>
  );
}

export function errorText({ code }: ApiError, say: Say): string {
  const words = WORDS.get(code);
  return words ? say(...words) : say("出错了。", "Something went wrong.");
}

/** What readers can understand and act on. The code and the message of any other error are shown below these words. */
const WORDS: ReadonlyMap<ErrorCode, readonly [zh: string, en: string]> = new Map([
  [
    "NETWORK_ERROR",
    [
      "没有收到服务器的回答。请检查网络后重试。",
      "The server did not answer. Check the network and try again.",
    ],
  ],
  [
    "DEADLINE_EXCEEDED",
    [
      "这次查询用时过长，已停止。可以缩小范围后重试。",
      "This took too long and was stopped. Narrow it down, or try again.",
    ],
  ],
  ["OVERLOADED", ["服务器正忙，请稍后重试。", "The server is busy. Try again in a moment."]],
  ["NOT_LOADED", ["服务器还没有载入数据。", "The server has not loaded its data yet."]],
  ["DATA_CHANGED", ["数据刚刚更新，请重试。", "The data have just changed. Try again."]],
  [
    "LIMIT_EXCEEDED",
    ["这次查询超出了限额。可以缩小范围后重试。", "This asks for more than the limits allow. Narrow it down."],
  ],
  [
    "BAD_CURSOR",
    [
      "这一页的位置已失效，请回到第一页。",
      "The place of this page is no longer valid. Go back to the first page.",
    ],
  ],
  ["BAD_USER_INPUT", ["输入有误。", "Something in the input is wrong."]],
  ["BAD_INPUT", ["输入有误。", "Something in the input is wrong."]],
  ["BAD_ID", ["没有这个编号的实体。请重新选择。", "There is no entity with this id. Choose another one."]],
]);

/** Says that there is nothing, and what could be done. */
export function Empty({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="empty">{children}</div>;
}
