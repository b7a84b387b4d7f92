import { clusterText } from '../../text/clusterText';
import { redactSecrets } from '../redactSecrets';
import type { Match } from './RuleIndex';

const LONGEST_VALUE = 200;

/**
 * Values for the sentence of a rule: groups of its patterns, and what the signal
 * is about. A `_` at the end of a group names the same value in another
 * alternative of a pattern.
 */
export function sentenceValues({
  rule,
  pattern,
  signal,
}: Match): Record<string, string> {
  const { text = '', reason = '', type = '' } = signal;
  const groups = [
    ...(rule.values ?? []).map(value => value.exec(text)?.groups),
    pattern.type?.exec(type)?.groups,
    pattern.reason?.exec(reason)?.groups,
    pattern.text?.exec(text)?.groups,
  ];
  const { pod, container, node, object, exitCode } = signal;
  const found = [
    ...Object.entries({ pod, container, node, reason, type, exitCode }),
    ['object', object.name] as const,
    ...groups.flatMap(group => Object.entries(group ?? {})),
  ];
  const values: Record<string, string> = {};
  for (const [name, value] of found) {
    const plain = clusterText(String(value ?? ''), LONGEST_VALUE);
    if (plain) {
      values[name.replace(/_$/, '')] = redactSecrets(plain);
    }
  }
  return values;
}
