import { useEffect, useState } from "preact/hooks";

/**
 * Whether a frame has been painted since `isReady` became true: what is out of sight can wait for it, so that a large
 * page shows its top sooner. True at once where the page is ready when it is first drawn: going back needs its height.
 */
export function useAfterPaint(isReady: boolean): boolean {
  const [isPainted, setPainted] = useState(isReady);
  useEffect(() => {
    if (!isReady || isPainted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        setPainted(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isReady, isPainted]);
  return isPainted;
}
