import type {
  GateVerdict,
  PromotionGate,
  PromotionGateType,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { RELATION_SERVES } from '@fmops/backstage-plugin-fmops-models-common';
import { inFull } from '../inFull';

/** Type of {@link ServedModelGate}. */
export const SERVED_MODEL = 'served-model';

/** Names of models that the endpoints of a component say they serve. */
export interface ServedModels {
  /** @throws where it can't be told now */
  of(endpointRef: string): Promise<string[]>;
}

/**
 * Asks that an endpoint serves the model whose version is promoted to it: by the
 * models that the catalog relates it to, else by what its workloads say.
 */
export class ServedModelGate implements PromotionGate {
  readonly requirement = 'The endpoint serves the model';
  readonly terms = {};

  constructor(private readonly served: ServedModels) {}

  async check(subject: PromotionSubject): Promise<GateVerdict> {
    const { endpoint, endpointRef, model, modelRef } = subject;
    if (!endpoint || !endpointRef) {
      return {
        status: 'passed',
        reason: 'It is for no endpoint.',
        evidence: [],
      };
    }
    const related = (endpoint.relations ?? [])
      .filter(({ type }) => type === RELATION_SERVES || type === 'dependsOn')
      .map(({ targetRef }) => targetRef)
      .filter(ref => ref.startsWith('foundationmodel:'));
    const names = related.length ? related : await this.served.of(endpointRef);
    const forms = namesOf(subject);
    const evidence = [
      {
        ...{ kind: SERVED_MODEL, id: endpointRef },
        document: { endpoint: endpointRef, serves: [...names].sort() },
      },
    ];
    if (names.some(name => forms.has(plain(name)))) {
      const title = model.metadata.title ?? model.metadata.name;
      return {
        ...{ status: 'passed', reason: `It serves ${title}.`, evidence },
      };
    }
    return names.length
      ? {
          ...{ status: 'failed', evidence, about: related },
          reason: `It serves ${names
            .slice(0, 3)
            .join(', ')}, and not ${modelRef}.`,
          advice:
            'Choose the endpoint of this model, or correct what the endpoint depends on in the catalog.',
        }
      : {
          ...{ status: 'unknown', evidence },
          reason: 'Nothing tells which model it serves.',
          advice: `Name the model in the endpoint's entity: dependsOn: [${modelRef}].`,
        };
  }
}

/** All that the model goes by: its reference, its name on the Hub, addresses of its versions. */
function namesOf({ model, modelRef }: PromotionSubject): ReadonlySet<string> {
  const { source, versions = [] } = model.spec;
  return new Set(
    [
      modelRef,
      source?.huggingFaceId,
      ...versions.map(({ artifactUri }) => artifactUri),
    ].flatMap(name => (name ? [plain(name)] : [])),
  );
}

function plain(name: string): string {
  const bare = name.replace(/^hf:\/\/([^:]+)(:.*)?$/, '$1');
  try {
    return /^foundationmodel:/i.test(bare)
      ? inFull(bare)
      : bare.toLocaleLowerCase('en-US');
  } catch {
    return bare.toLocaleLowerCase('en-US');
  }
}

/** Gates of type `served-model`, which each promotion for an endpoint has by itself. */
export function servedModelGateType(served: ServedModels): PromotionGateType {
  return {
    type: SERVED_MODEL,
    title: 'Served model',
    create: () => new ServedModelGate(served),
  };
}
