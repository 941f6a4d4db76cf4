import type { ComponentChildren, VNode } from "preact";

import type { ApiError } from "../../../client/index.js";
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
  switch (code) {
    case "NETWORK_ERROR":
      return say(
        "没有收到服务器的回答。请检查网络后重试。",
        "The server did not answer. Check the network and try again.",
      );
    case "DEADLINE_EXCEEDED":
    case "TIMEOUT":
      return say(
        "这次查询用时过长，已停止。可以缩小范围后重试。",
        "This took too long and was stopped. Narrow it down, or try again.",
      );
    case "OVERLOADED":
      return say("服务器正忙，请稍后重试。", "The server is busy. Try again in a moment.");
    case "NOT_LOADED":
      return say("服务器还没有载入数据。", "The server has not loaded its data yet.");
    case "DATA_CHANGED":
      return say("数据刚刚更新，请重试。", "The data have just changed. Try again.");
    case "LIMIT_EXCEEDED":
      return say(
        "这次查询超出了限额。可以缩小范围后重试。",
        "This asks for more than the limits allow. Narrow it down.",
      );
    case "STORE_UNAVAILABLE":
    case "SEARCH_UNAVAILABLE":
      return say(
        "服务器暂时取不到数据，请稍后重试。",
        "The server cannot reach its data now. Try again in a moment.",
      );
    case "BAD_USER_INPUT":
    case "BAD_INPUT":
    case "BAD_DATE":
    case "BAD_CURSOR":
      return say("输入有误。", "Something in the input is wrong.");
    case "BAD_ID":
      return say("没有这个编号的实体。请重新选择。", "There is no entity with this id. Choose another one.");
    case "BAD_RESPONSE":
    case "GRAPHQL_PARSE_FAILED":
    case "GRAPHQL_VALIDATION_FAILED":
    case "INTERNAL_SERVER_ERROR":
    case "BAD_REQUEST":
    case "NOT_FOUND":
    case "METHOD_NOT_ALLOWED":
    case "UNSUPPORTED_MEDIA_TYPE":
    case "OPERATION_RESOLUTION_FAILURE":
    case "INDEX_DAMAGED":
    case "INDEX_MISSING":
    case "SEARCH_FAILED":
    case "STORE_DAMAGED":
    case "STORE_FAILED":
    case "STORE_FORMAT":
    default:
      return say("出错了。", "Something went wrong.");
  }
}

/** Says that there is nothing, and what could be done. */
export function Empty({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="empty">{children}</div>;
}
