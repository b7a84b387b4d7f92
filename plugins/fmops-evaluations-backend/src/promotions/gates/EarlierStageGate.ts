import type {
  GateVerdict,
  PromotionGate,
  PromotionGateType,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { PromotionReader } from '../PromotionReader';

/** Asks that the version was promoted to an earlier stage first. */
export class EarlierStageGate implements PromotionGate {
  readonly requirement: string;

  constructor(
    private readonly reader: Pick<PromotionReader, 'lastDone'>,
    private readonly stage?: string,
  ) {
    this.requirement = `The version was promoted to ${
      stage ?? 'the stage before'
    } first`;
  }

  get terms() {
    return { stage: this.stage ?? null };
  }

  async check(subject: PromotionSubject): Promise<GateVerdict> {
    const stage = this.stage ?? subject.stageBefore;
    const { version } = subject.version;
    if (!stage) {
      return {
        status: 'passed',
        reason: 'There is no stage before this one.',
        evidence: [],
      };
    }
    const done = await this.reader.lastDone({
      ...{ model: subject.modelRef, version, stage },
    });
    return done
      ? {
          status: 'passed',
          reason: `Version ${version} was promoted to ${stage} on ${done.updated_at.slice(
            0,
            10,
          )}.`,
          evidence: [
            {
              kind: 'promotion',
              id: done.id,
              title: stage,
              document: {
                id: done.id,
                stage,
                version,
                done: done.updated_at,
                evidence: done.evidence_digest,
              },
            },
          ],
          ...(done.endpoint_ref && { about: [done.endpoint_ref] }),
        }
      : {
          status: 'failed',
          reason: `Version ${version} was never promoted to ${stage}.`,
          advice: `Promote it to ${stage} first.`,
          evidence: [],
        };
  }
}

/** Gates of type `earlier-stage`. */
export function earlierStageGateType(
  reader: Pick<PromotionReader, 'lastDone'>,
): PromotionGateType {
  return {
    type: 'earlier-stage',
    title: 'Earlier stage',
    create: config =>
      new EarlierStageGate(reader, config.getOptionalString('stage')),
  };
}
