import { useEffect } from "preact/hooks";

/** Sets the title of the window while a page is shown. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? "简报 Jianbao" : `${title} · 简报 Jianbao`;
  }, [title]);
}
