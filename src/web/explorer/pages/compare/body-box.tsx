import type { VNode } from "preact";
import { useEffect, useId, useState } from "preact/hooks";

import { CompareSuggest, type EntityRefFragment } from "../../../../client/index.js";
import { useSay } from "../../state/context.js";
import { useQuery } from "../../state/use-query.js";

const PAUSE_MS = 180;

/** A box for a name, and the bodies it may mean. It asks nothing in the middle of a composition. */
export function BodyBox({ onChoose }: { readonly onChoose: (entity: EntityRefFragment) => void }): VNode {
  const say = useSay();
  const field = useId();
  const [typed, setTyped] = useState("");
  const [isComposing, setComposing] = useState(false);
  const [prefix, setPrefix] = useState("");
  useEffect(() => {
    if (isComposing) return;
    const timer = setTimeout(() => {
      setPrefix(typed.trim());
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, isComposing]);
  const { data, error } = useQuery(CompareSuggest, prefix === "" ? null : { prefix });
  const found = (data?.suggest ?? []).flatMap(({ text, detail, entity }) =>
    entity ? [{ text, detail, entity }] : [],
  );
  return (
    <div class="body-box">
      <label for={field}>{say("机构、人物或地点", "Body, person or place")}</label>
      <input
        id={field}
        type="search"
        autocomplete="off"
        value={typed}
        placeholder={say("名称或拼音", "Name or pinyin")}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onCompositionStart={() => {
          setComposing(true);
        }}
        onCompositionEnd={(event) => {
          setComposing(false);
          setTyped(event.currentTarget.value);
        }}
      />
      <p class="visually-hidden" role="status">
        {prefix !== "" && data && say(`${String(found.length)}个候选`, `${String(found.length)} suggestions`)}
      </p>
      {prefix !== "" && (
        <ul class="body-choices">
          {found.map(({ text, detail, entity }) => (
            <li key={entity.plainId}>
              <button
                type="button"
                onClick={() => {
                  setTyped("");
                  setPrefix("");
                  onChoose(entity);
                }}
              >
                <bdi>{text}</bdi> <span class="period">{detail}</span>
              </button>
            </li>
          ))}
          {data && found.length === 0 && <li>{say("没有找到。", "Nothing is found.")}</li>}
          {error && <li>{say("没有收到回答，请再试。", "No answer. Try again.")}</li>}
        </ul>
      )}
    </div>
  );
}
