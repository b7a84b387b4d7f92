import type {
  Workload,
  WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  diagnose,
  startTimeline,
  type DiagnosisInput,
  type DiagnosisRules,
  type UnverifiedMatches,
} from '../diagnosis';
import type { Viewer } from './DetailWatch';

type Diagnosed = Pick<WorkloadDetails, 'diagnoses' | 'startTimeline'>;

/**
 * Diagnoses a workload once after each change for all its viewers: those who may
 * read logs, and those who may not. What is told to the one never reaches the
 * other.
 */
export class SharedDiagnosis {
  readonly #rules: DiagnosisRules;
  readonly #unverified: UnverifiedMatches;
  readonly #known = new Map<
    Viewer['logs'],
    { workload: Workload; diagnosed: Diagnosed }
  >();

  constructor(rules: DiagnosisRules, unverified: UnverifiedMatches) {
    this.#rules = rules;
    this.#unverified = unverified;
  }

  /** Something has changed. */
  outdate(): void {
    this.#known.clear();
  }

  of(
    workload: Workload,
    { logs }: Viewer,
    input: () => DiagnosisInput,
  ): Diagnosed {
    const known = this.#known.get(logs);
    if (known?.workload === workload) {
      return known.diagnosed;
    }
    const given = input();
    const diagnosed = {
      diagnoses: diagnose(given, this.#rules.all()),
      startTimeline: startTimeline(given),
    };
    this.#unverified.note(diagnosed.diagnoses);
    this.#known.set(logs, { workload, diagnosed });
    return diagnosed;
  }
}
