import type {
  Diagnosis,
  WorkloadState,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { DiagnosisInput } from './DiagnosisInput';
import { endpointFinding } from './findings/endpointFinding';
import { failureFinding } from './findings/failureFinding';
import { placementFinding } from './findings/placementFinding';
import { queueFinding, refusedPodsFinding } from './findings/queueFinding';
import { Situation } from './findings/Situation';
import { readinessFinding, startFinding } from './findings/startFindings';
import { toDiagnoses } from './toDiagnoses';

const WELL: ReadonlySet<WorkloadState> = new Set(['Succeeded', 'Cancelled']);

/** The way to a running workload: what comes first holds up all that follows. */
const STAGES = [
  queueFinding,
  placementFinding,
  startFinding,
  failureFinding,
  readinessFinding,
  endpointFinding,
  refusedPodsFinding,
];

/**
 * Why a workload does not run, or has failed: the cause first, what else is
 * known after it. Empty when nothing is wrong or nothing tells. Never throws,
 * whatever the cluster says.
 */
export function diagnose(
  input: DiagnosisInput,
  rules: readonly DiagnosisRule[],
): Diagnosis[] {
  const { state } = input.workload;
  if (WELL.has(state)) {
    return [];
  }
  const situation = new Situation(input, rules);
  const stages = state === 'Failed' ? [failureFinding, ...STAGES] : STAGES;
  const byRule = new Map<string, Diagnosis>();
  for (const diagnosis of stages.flatMap(stage =>
    toDiagnoses(stage(situation)),
  )) {
    if (!byRule.has(diagnosis.ruleId)) {
      byRule.set(diagnosis.ruleId, diagnosis);
    }
  }
  const all = [...byRule.values()];
  const causes = all.filter(({ causeNotFound }) => !causeNotFound);
  return causes.length ? causes : all.sort((a, b) => a.priority - b.priority);
}
