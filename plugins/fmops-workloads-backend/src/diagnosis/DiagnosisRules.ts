import { ConflictError, InputError } from '@backstage/errors';
import { DIAGNOSIS_LAYERS } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';

const ID = new RegExp(`^(${DIAGNOSIS_LAYERS.join('|')})\\.[a-z0-9][a-z0-9-]*$`);

/** The rules that workloads are diagnosed by. */
export class DiagnosisRules {
  readonly #rules = new Map<string, DiagnosisRule>();

  constructor(rules: readonly DiagnosisRule[] = []) {
    this.add(...rules);
  }

  /**
   * @throws ConflictError when a rule of the same id is there already
   * @throws InputError when a rule cannot be used, with the name of the field
   */
  add(...rules: readonly DiagnosisRule[]): void {
    for (const rule of rules) {
      check(rule);
      if (this.#rules.has(rule.id)) {
        throw new ConflictError(`The rule ${rule.id} is registered twice`);
      }
      this.#rules.set(rule.id, rule);
    }
  }

  all(): readonly DiagnosisRule[] {
    return [...this.#rules.values()];
  }
}

function check({ id, priority, runbook, signals, values = [] }: DiagnosisRule) {
  const refuse = (field: string, must: string) => {
    throw new InputError(`Rule '${id}': ${field} must ${must}`);
  };
  if (!ID.test(id)) {
    refuse(
      'id',
      `be a layer, a dot and a name: ${DIAGNOSIS_LAYERS.join(', ')}`,
    );
  }
  if (!Number.isInteger(priority) || priority < 1 || priority > 99) {
    refuse('priority', 'be a whole number from 1 to 99');
  }
  if (!signals.length) {
    refuse('signals', 'hold at least one pattern');
  }
  if (runbook !== undefined && !/^https?:\/\//.test(runbook)) {
    refuse('runbook', 'begin with http: or https:');
  }
  const patterns = [
    ...values,
    ...signals.flatMap(({ type, reason, component, text }) => [
      type,
      reason,
      component,
      text,
    ]),
  ];
  if (patterns.some(pattern => pattern?.global || pattern?.sticky)) {
    refuse('patterns', 'have neither the flag g nor y, which remember matches');
  }
}
