import { useEffect, useState } from 'react';
import type { ResultRow } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Metrics that rows have scores of, as far as they were seen, and the chosen one. */
export function useRowMetrics(
  rows: readonly ResultRow[] | undefined,
  chosen: string,
): string[] {
  const [seen, setSeen] = useState<readonly string[]>([]);
  useEffect(() => {
    const found = (rows ?? []).flatMap(({ scores }) => Object.keys(scores));
    setSeen(known => {
      const all = new Set([...known, ...found]);
      return all.size > known.length ? [...all] : known;
    });
  }, [rows]);
  return [...new Set([...seen, ...(chosen ? [chosen] : [])])].sort();
}
