import type { DiagnosisInput } from '../DiagnosisInput';
import { fieldsOf } from '../signals/Fields';
import type { PodFacts } from './PodFacts';

const LINES = 1_000;
const TITLE = 'Root Cause (first observed failure):\n';
const UNDERLINE = /\n[^\n]*={8}/;

/** The worker that torchrun saw fail first, from the summary at the end of its log. */
export function rootCauseOf(
  pod: PodFacts,
  { logs }: DiagnosisInput,
): { rank?: string; host?: string } | undefined {
  const text = fieldsOf(logs)
    .filter(log => log.text('pod') === pod.name)
    .flatMap(log => log.last(LINES, 'lines'))
    .map(line => line.text('text') ?? '')
    .join('\n');
  const block = rootCauseBlock(text);
  return block === undefined
    ? undefined
    : {
        rank: /\brank\s*:\s*(\d{1,6})/.exec(block)?.[1],
        host: /\bhost\s*:\s*([\w-]{1,253})/.exec(block)?.[1],
      };
}

// In two steps: as one pattern, each title would be read on from to the end
function rootCauseBlock(text: string): string | undefined {
  const title = text.indexOf(TITLE);
  if (title < 0) return undefined;
  const rest = text.slice(title + TITLE.length);
  const end = rest.search(UNDERLINE);
  return end < 0 ? undefined : rest.slice(0, end);
}
