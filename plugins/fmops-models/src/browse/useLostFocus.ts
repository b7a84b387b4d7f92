import { FocusEvent, RefObject, useEffect, useRef } from 'react';

/** Elements that take the focus of what goes away in them, innermost first. */
function homesOf(element: Element): HTMLElement[] {
  const home = element.parentElement?.closest<HTMLElement>('[tabindex="-1"]');
  return home ? [home, ...homesOf(home)] : [];
}

/**
 * Keeps the focus on the page. Where the focused element goes away, such as a
 * filter that was just taken back, the browser would start over at the top of
 * the document; instead the nearest part around it that is still there, and has
 * `tabIndex={-1}`, gets the focus.
 *
 * @param fallback - gets it when all of these are gone, too
 * @returns props of the element whose focus is kept
 */
export function useLostFocus(fallback: RefObject<HTMLElement>) {
  const homes = useRef<HTMLElement[]>();
  useEffect(() => {
    if (!homes.current || document.activeElement !== document.body) return;
    const home = homes.current.find(({ isConnected }) => isConnected);
    (home ?? fallback.current)?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      homes.current = homesOf(target);
    },
    onBlur: ({ target, relatedTarget }: FocusEvent) => {
      // What goes away may blur before it is gone
      queueMicrotask(() => {
        if (!relatedTarget && target.isConnected) homes.current = undefined;
      });
    },
  };
}
