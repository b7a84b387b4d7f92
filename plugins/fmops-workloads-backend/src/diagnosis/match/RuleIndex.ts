import type {
  DiagnosisRule,
  DiagnosisSignal,
  SignalPattern,
  SignalSource,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { MESSAGE_LENGTH } from '../../text/clusterText';
import { matchesPattern } from './matchesPattern';

/** A rule that a signal has met, and the pattern by which it did. */
export interface Match {
  rule: DiagnosisRule;
  signal: DiagnosisSignal;
  pattern: SignalPattern;
}

/** Rules by the source of the signals that they look at. */
export class RuleIndex {
  readonly #bySource = new Map<
    SignalSource,
    { rule: DiagnosisRule; pattern: SignalPattern }[]
  >();

  constructor(rules: readonly DiagnosisRule[]) {
    for (const rule of rules) {
      for (const pattern of rule.signals) {
        for (const src of pattern.src) {
          const known = this.#bySource.get(src) ?? [];
          this.#bySource.set(src, [...known, { rule, pattern }]);
        }
      }
    }
  }

  /** All rules that a signal meets, each once, nearest to the cause first. */
  match(signal: DiagnosisSignal): Match[] {
    // No longer than what is kept: the time of a pattern grows with its text.
    const text = signal.text?.slice(0, MESSAGE_LENGTH);
    const bounded = { ...signal, text };
    const met = new Map<string, Match>();
    for (const { rule, pattern } of this.#bySource.get(signal.src) ?? []) {
      if (!met.has(rule.id) && matchesPattern(pattern, bounded)) {
        met.set(rule.id, { rule, pattern, signal: bounded });
      }
    }
    return [...met.values()].sort(byPriority);
  }
}

/** Lowest number first, of equal ones the earlier signal. */
export function byPriority(a: Match, b: Match): number {
  return (
    a.rule.priority - b.rule.priority ||
    timeOf(a.signal, Infinity) - timeOf(b.signal, Infinity) ||
    0
  );
}

/** Time of a signal in milliseconds. */
export function timeOf({ at }: DiagnosisSignal, unknown: number): number {
  return at === undefined ? unknown : Date.parse(at);
}
