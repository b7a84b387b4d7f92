import type {
  Diagnosis,
  DiagnosisEvidence,
  DiagnosisLayer,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  DiagnosisRule,
  DiagnosisSignal,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { clusterText, MESSAGE_LENGTH } from '../text/clusterText';
import type { Finding } from './findings/Finding';
import { layerOf } from './findings/Situation';
import { fillSentence } from './match/fillSentence';
import { byPriority, type Match } from './match/RuleIndex';
import { sentenceValues } from './match/sentenceValues';
import { redactSecrets } from './redactSecrets';

/** From this priority on, a rule tells a symptom. */
const SYMPTOM = 90;
/** From these priorities on, what is said in a layer gives way to a more specific cause in it. */
const GENERIC: Partial<Record<DiagnosisLayer, number>> = {
  app: 41,
  capacity: 58,
};
const MOST_EVIDENCE = 3;
const REASON_LENGTH = 200;
// The scheduler adds that preemption would not help, which says nothing more.
const PREEMPTION_NOTE = / (?:no new claims to deallocate, )?preemption: .*$/s;

/** One diagnosis for each rule that a finding meets, nearest to the cause first. */
export function toDiagnoses(finding: Finding): Diagnosis[] {
  const byRule = new Map<string, Match[]>();
  for (const match of [...finding.matches].sort(byPriority)) {
    const { id } = match.rule;
    byRule.set(id, [...(byRule.get(id) ?? []), match]);
  }
  const rules = [...byRule.values()];
  const specific = new Set(
    rules.flatMap(([{ rule }]) => (isGeneric(rule) ? [] : [layerOf(rule)])),
  );
  return rules
    .filter(([{ rule }]) => !isGeneric(rule) || !specific.has(layerOf(rule)))
    .map((matches, index) =>
      toDiagnosis(matches, index === 0 ? finding : undefined),
    );
}

function isGeneric(rule: DiagnosisRule): boolean {
  return rule.priority >= (GENERIC[layerOf(rule)] ?? Infinity);
}

function toDiagnosis(matches: Match[], finding?: Finding): Diagnosis {
  const [first] = matches;
  const { rule, signal } = first;
  const symptom = rule.priority >= SYMPTOM;
  const sentence = fillSentence(rule.sentence, sentenceValues(first));
  const { more = '', followers, suspects } = finding ?? {};
  return {
    ruleId: rule.id,
    layer: layerOf(rule),
    priority: rule.priority,
    sentence: `${symptom ? 'Cause not found. ' : ''}${sentence}${more}`,
    advice: fillSentence(rule.advice, sentenceValues(first)),
    who: [...rule.who],
    evidence: evidenceOf(matches),
    ...(signal.pod && { pod: signal.pod }),
    ...(followers && { followers }),
    ...(suspects && { suspects }),
    ...(symptom && { causeNotFound: true }),
    ...(rule.unverified && { unverified: true }),
    ...(rule.runbook && { runbook: rule.runbook }),
  };
}

function evidenceOf(matches: Match[]): DiagnosisEvidence[] {
  const seen = new Map<string, DiagnosisEvidence>();
  for (const { signal } of matches) {
    const told = signal.text || exitOf(signal);
    const text = told.replace(PREEMPTION_NOTE, '');
    const message = redactSecrets(clusterText(text, MESSAGE_LENGTH) ?? '');
    const reason = clusterText(signal.reason, REASON_LENGTH);
    const { kind, name } = signal.object;
    const key = `${kind}/${name} ${reason} ${message}`;
    if (!seen.has(key) && seen.size < MOST_EVIDENCE) {
      seen.set(key, {
        object: {
          kind: clusterText(kind, REASON_LENGTH) ?? '',
          name: clusterText(name, REASON_LENGTH) ?? '',
          ...(signal.container && {
            container: clusterText(signal.container, REASON_LENGTH),
          }),
        },
        ...(reason && { reason }),
        message,
        ...(signal.at && { at: signal.at }),
      });
    }
  }
  return [...seen.values()];
}

/** Of many containers that ended, the code is all that is told. */
function exitOf({ exitCode }: DiagnosisSignal): string {
  return exitCode === undefined ? '' : `Exit code ${exitCode}`;
}
