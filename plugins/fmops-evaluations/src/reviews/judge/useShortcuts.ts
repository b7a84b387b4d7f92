import { useEffect, useRef } from 'react';

/** What keys do, by key in small letters. */
export type Shortcuts = Record<string, () => void>;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement &&
      !['radio', 'checkbox', 'button'].includes(target.type)));

/**
 * Keys for everything, wherever the focus is: in texts Escape leaves the text,
 * and Enter counts with Ctrl or ⌘ alone.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      const withModifier = event.ctrlKey || event.metaKey;
      if (event.altKey || event.isComposing) return;
      if (document.querySelector('[role="dialog"]')) return;
      if (isTyping(target)) {
        if (event.key === 'Escape') (target as HTMLElement).blur();
        if (event.key !== 'Enter' || !withModifier) return;
      } else if (withModifier && event.key !== 'Enter') {
        return;
      }
      // A button or link that has the focus does its own with Enter.
      const isOnControl =
        target instanceof HTMLElement && target.closest('button, a');
      if (event.key === 'Enter' && isOnControl && !withModifier) return;
      const act = latest.current[event.key.toLocaleLowerCase('en-US')];
      if (act && !event.repeat) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
