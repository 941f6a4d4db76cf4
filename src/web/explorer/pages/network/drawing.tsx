import type { VNode } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

import { kindText } from "../../parts/kinds.js";
import { Skeleton } from "../../parts/status.js";
import { useSay, useSurroundings } from "../../state/context.js";
import type { Canvas } from "./network-canvas.js";
import type { NetworkModel, Shown } from "./network-model.js";

/**
 * The picture of a network. The library that draws it is loaded here, when the first network is opened. With the keyboard: left
 * and right go around the neighbors of what is chosen, Enter chooses one of them, C makes it the center.
 */
export function Drawing({
  model,
  base,
  shown,
  seeds,
  selected,
  onSelect,
  onCenter,
  onToggleHub,
}: {
  readonly model: NetworkModel;
  readonly base: Shown;
  readonly shown: Shown;
  readonly seeds: readonly string[];
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onCenter: (id: string) => void;
  readonly onToggleHub: (id: string) => void;
}): VNode {
  const say = useSay();
  const { language } = useSurroundings();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [ringed, setRinged] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  // The canvas is made once; what it calls is that of the last rendering.
  const events = useRef({ onSelect, onCenter });
  events.current = { onSelect, onCenter };
  useEffect(() => {
    let made: Canvas | null = null;
    let isGone = false;
    import("./network-canvas.js").then(
      ({ createCanvas }) => {
        if (isGone || !box.current) return;
        made = createCanvas(box.current, {
          onSelect: (chosen) => {
            events.current.onSelect(chosen);
          },
          onCenter: (chosen) => {
            events.current.onCenter(chosen);
          },
        });
        setCanvas(made);
        setFailure(null);
      },
      (cause: unknown) => {
        if (!isGone) setFailure(cause instanceof Error ? cause.message : String(cause));
      },
    );
    return () => {
      isGone = true;
      setCanvas(null);
      made?.destroy();
    };
  }, [attempt]);
  useEffect(() => {
    canvas?.draw(model, base, seeds);
  }, [canvas, model, base, language]);
  useEffect(() => {
    canvas?.show(shown);
  }, [canvas, shown]);
  useEffect(() => {
    canvas?.select(selected);
    setRinged(null);
  }, [canvas, selected, base]);
  useEffect(() => {
    canvas?.ring(ringed);
  }, [canvas, ringed]);
  const found = search.trim() === "" ? [] : matches(model, shown, search);
  useEffect(() => {
    canvas?.find(new Set(found));
  }, [canvas, found.join(" ")]);
  useEffect(() => {
    if (!canvas) return;
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const recolor = (): void => {
      canvas.recolor();
    };
    scheme.addEventListener("change", recolor);
    return () => {
      scheme.removeEventListener("change", recolor);
    };
  }, [canvas]);
  const origin = selected !== null && model.nodes.has(selected) ? selected : (seeds[0] ?? null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!canvas || event.altKey || event.ctrlKey || event.metaKey) return;
    const around = origin === null ? [] : canvas.neighbors(origin);
    const position = ringed === null ? -1 : around.indexOf(ringed);
    const target = ringed ?? origin;
    switch (event.key) {
      case "ArrowRight":
      case "ArrowDown":
        setRinged(around[(position + 1) % around.length] ?? null);
        break;
      case "ArrowLeft":
      case "ArrowUp":
        setRinged(around[(Math.max(position, 0) - 1 + around.length) % around.length] ?? null);
        break;
      case "Enter":
      case " ":
        if (target !== null) onSelect(target);
        if (target !== null && target === selected && shown.nodes.get(target)?.isHub) onToggleHub(target);
        break;
      case "c":
      case "C":
        if (target !== null) onCenter(target);
        break;
      case "Escape":
        if (ringed === null) onSelect(null);
        else setRinged(null);
        break;
      case "+":
      case "=":
        canvas.zoom(1.3);
        break;
      case "-":
        canvas.zoom(1 / 1.3);
        break;
      case "0":
        canvas.fit();
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  const ring = ringed === null ? null : model.nodes.get(ringed);
  return (
    <div class="network-drawing">
      <div class="network-tools">
        <input
          type="search"
          aria-label={say("在图中查找", "Find in the picture")}
          placeholder={say("在图中查找", "Find in the picture")}
          value={search}
          maxLength={100}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value);
          }}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === "Enter" && !event.isComposing && first !== undefined) onSelect(first);
          }}
        />
        <span class="network-found" role="status">
          {search.trim() === "" ? "" : say(`找到${String(found.length)}个`, `${String(found.length)} found`)}
        </span>
        <Tool
          text="+"
          label={say("放大", "Zoom in")}
          onUse={() => {
            canvas?.zoom(1.4);
          }}
        />
        <Tool
          text="−"
          label={say("缩小", "Zoom out")}
          onUse={() => {
            canvas?.zoom(1 / 1.4);
          }}
        />
        <Tool
          text={say("全图", "Fit")}
          label={say("看全图", "Fit the whole network")}
          onUse={() => {
            canvas?.fit();
          }}
        />
      </div>
      {/* The library would add a style element, which the policy of the page forbids, unless one has its id. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div
        class="network-canvas-frame"
        role="application"
        tabIndex={0}
        aria-label={say("关系网的图", "Picture of the network")}
        aria-describedby={`${id}-help`}
        onKeyDown={onKeyDown}
        onFocus={() => {
          canvas?.takeWheel(true);
        }}
        onBlur={() => {
          canvas?.takeWheel(false);
        }}
        onPointerDown={({ currentTarget }) => {
          currentTarget.focus({ preventScroll: true });
        }}
      >
        <div ref={box} class="network-canvas" />
        {!canvas && failure === null && (
          <div class="network-waiting">
            <Skeleton lines={6} />
          </div>
        )}
        {failure !== null && (
          <div class="network-waiting error-box" role="alert">
            <p>
              {say(
                "图没有载入。可以重试，或改看列表。",
                "The picture did not load. Try again, or read the list.",
              )}
            </p>
            <button
              type="button"
              onClick={() => {
                setAttempt(attempt + 1);
              }}
            >
              {say("重试", "Try again")}
            </button>
          </div>
        )}
      </div>
      <p id={`${id}-help`} class="network-help">
        {say(
          "键盘：左右键在相邻实体间移动，回车选中（再按展开枢纽），C 以它为中心，+ − 0 缩放，Esc 取消。点入图中后滚轮缩放。",
          "Keyboard: left and right move among neighbors, Enter chooses (again: opens a hub), C makes it the center, + − 0 zoom, Esc leaves. The wheel zooms after a click into the picture.",
        )}
      </p>
      <span class="visually-hidden" role="status">
        {ring
          ? `${ring.label}, ${kindText(ring.kind, say)}, ${say(`${String(ring.degree)}条关系`, `${String(ring.degree)} relations`)}`
          : ""}
      </span>
    </div>
  );
}

function Tool({
  text,
  label,
  onUse,
}: {
  readonly text: string;
  readonly label: string;
  readonly onUse: () => void;
}): VNode {
  return (
    <button type="button" aria-label={label} title={label} onClick={onUse}>
      {text}
    </button>
  );
}

/** Entities of the picture whose names hold the text. */
function matches(model: NetworkModel, shown: Shown, text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  return [...shown.nodes.keys()].filter((id) =>
    (model.nodes.get(id)?.label ?? "").toLowerCase().includes(wanted),
  );
}
