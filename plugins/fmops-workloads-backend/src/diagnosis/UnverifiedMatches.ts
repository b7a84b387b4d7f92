import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Diagnosis } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Logs, once for each rule, the message by which a rule proves right whose text was not confirmed yet. */
export class UnverifiedMatches {
  readonly #logger: LoggerService;
  readonly #noted = new Set<string>();

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  note(diagnoses: readonly Diagnosis[]): void {
    for (const { ruleId, unverified, evidence } of diagnoses) {
      if (unverified && !this.#noted.has(ruleId)) {
        this.#noted.add(ruleId);
        this.#logger.info(`The unverified rule ${ruleId} has matched`, {
          ruleId,
          text: evidence[0]?.message ?? '',
        });
      }
    }
  }
}
