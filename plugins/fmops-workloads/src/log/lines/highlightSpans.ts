import type { LogSpan } from '../ansi/styledSpans';
import type { Range } from '../search/matchRanges';

/** A piece of a line, found by a search or not. */
export interface ShownSpan extends LogSpan {
  found: boolean;
}

/** Cuts spans where something found begins or ends: a match may have several colours. */
export function highlightSpans(
  spans: readonly LogSpan[],
  ranges: readonly Range[],
): ShownSpan[] {
  const cuts = ranges.flat();
  let start = 0;
  return spans.flatMap(span => {
    const end = start + span.text.length;
    const edges = [start, ...cuts.filter(cut => cut > start && cut < end), end];
    const from = start;
    start = end;
    return edges.slice(1).map((edge, i) => ({
      ...span,
      text: span.text.slice(edges[i] - from, edge - from),
      found: ranges.some(([a, b]) => a <= edges[i] && edge <= b),
    }));
  });
}
