import { useEffect } from 'react';

/** Calls back when Esc is pressed outside of dialogs, while it is active. */
export function useEscape(active: boolean, onEscape: () => void) {
  useEffect(() => {
    if (!active) return undefined;
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      const isInDialog =
        target instanceof Element && target.closest('[role="dialog"]');
      if (key === 'Escape' && !isInDialog) onEscape();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [active, onEscape]);
}
