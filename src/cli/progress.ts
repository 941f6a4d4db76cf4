import { Presets, SingleBar } from "cli-progress";

import type { Output } from "./surroundings.js";

export interface Progress<Stage extends string> {
  /** The first update of a stage ends the bar of the stage before. */
  readonly update: (stage: Stage, done: number, total: number) => void;
  readonly stop: () => void;
}

/**
 * A progress bar for each stage on a terminal. In a file or a log there is no bar. With `lines`, each stage starts with
 * one line there, so that somebody who waits for a server sees what it does.
 */
export function progressBars<Stage extends string>(
  labels: Readonly<Record<Stage, string>>,
  { stderr, lines = false }: { readonly stderr: Output; readonly lines?: boolean },
): Progress<Stage> {
  if (stderr.isTTY !== true) {
    const reported = new Set<Stage>();
    return {
      update: (stage) => {
        if (lines && !reported.has(stage)) stderr.write(`jianbao: ${labels[stage]}\n`);
        reported.add(stage);
      },
      stop: () => undefined,
    };
  }
  let current: { readonly stage: Stage; readonly bar: SingleBar } | null = null;
  const stop = (): void => {
    current?.bar.stop();
    current = null;
  };
  return {
    update: (stage, done, total) => {
      if (current?.stage !== stage) {
        stop();
        current = { stage, bar: started(labels[stage], total, stderr) };
      }
      current.bar.update(done);
    },
    stop,
  };
}

function started(label: string, total: number, stderr: Output): SingleBar {
  const bar = new SingleBar(
    { format: `${label} {bar} {percentage}% {value}/{total}`, stream: stderr, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return bar;
}
