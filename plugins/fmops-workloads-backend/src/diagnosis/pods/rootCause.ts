import type { DiagnosisInput } from '../DiagnosisInput';
import { fieldsOf } from '../signals/Fields';
import type { PodFacts } from './PodFacts';

const LINES = 1_000;
const BLOCK = /Root Cause \(first observed failure\):\n([\s\S]*?)\n[^\n]*={8}/;

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
  const block = BLOCK.exec(text)?.[1];
  return block === undefined
    ? undefined
    : {
        rank: /\brank\s*:\s*(\d{1,6})/.exec(block)?.[1],
        host: /\bhost\s*:\s*([\w-]{1,253})/.exec(block)?.[1],
      };
}
