import type {
  GateVerdict,
  PromotionGate,
  PromotionGateType,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';

/** Who submitted the run that made a model; nobody known where it was not the portal. */
export interface Submitters {
  /** @throws where it can't be told now */
  of(run: { cluster?: string; uid: string }): Promise<string | undefined>;
}

/** Kind of the evidence that names who may not approve. */
export const SUBMITTER_EVIDENCE = 'submitter';

/**
 * Asks that it is known who submitted the run that made the model: that person
 * may not approve it.
 */
export class SubmitterGate implements PromotionGate {
  readonly requirement =
    'Whoever submitted the run that made the model does not approve it';
  readonly terms = {};

  constructor(private readonly submitters: Submitters) {}

  async check({ model, modelRef }: PromotionSubject): Promise<GateVerdict> {
    const { producedBy } = model.spec;
    if (!producedBy) {
      return {
        status: 'passed',
        reason: 'No run of the portal made this model.',
        evidence: [],
      };
    }
    const { cluster, run: uid } = producedBy;
    const submitter = await this.submitters.of({ cluster, uid });
    const document = { model: modelRef, cluster: cluster ?? null, run: uid };
    return submitter
      ? {
          status: 'passed',
          reason: 'It is known who submitted the run, and may not approve.',
          evidence: [
            {
              ...{ kind: SUBMITTER_EVIDENCE, id: submitter },
              document: { ...document, submittedBy: submitter },
            },
          ],
        }
      : {
          status: 'unknown',
          reason: 'It is not known who submitted the run that made the model.',
          advice: 'Ask who runs the portal: the record of the run is gone.',
          evidence: [],
        };
  }
}

/** Gates of type `submitter`. */
export function submitterGateType(submitters: Submitters): PromotionGateType {
  return {
    type: 'submitter',
    title: 'Separation of duties',
    create: () => new SubmitterGate(submitters),
  };
}
