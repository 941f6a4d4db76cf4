import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Client } from "../../../client/index.js";

export type Language = "zh" | "en";

/** What every part of the page may use. */
export interface Surroundings {
  readonly client: Client;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("outside of the application");
  return surroundings;
}

/** Returns the text in the language of the reader. */
export type Say = (zh: string, en: string) => string;

export function useSay(): Say {
  const { language } = useSurroundings();
  return language === "zh" ? (zh) => zh : (_zh, en) => en;
}
