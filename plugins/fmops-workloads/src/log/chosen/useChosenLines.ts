import { useCallback, useState } from 'react';

/** Lines by their numbers, both included. */
export interface LineRange {
  from: number;
  to: number;
}

/** Lines that the reader chose: one by a click, more with the shift key, none by another click. */
export function useChosenLines() {
  const [chosen, setChosen] = useState<LineRange>();
  const choose = useCallback((number: number, extend: boolean) => {
    setChosen(known => {
      if (extend && known) {
        return {
          from: Math.min(known.from, number),
          to: Math.max(known.to, number),
        };
      }
      const again = known?.from === number && known.to === number;
      return again ? undefined : { from: number, to: number };
    });
  }, []);
  return { chosen, choose, setChosen };
}
