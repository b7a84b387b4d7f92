import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { PromotionKind } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromotionSubject } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { isFoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { ReadableEntities } from '../access';
import { inFull } from './inFull';
import type { HeldVersion, PromotionReader } from './PromotionReader';
import type { Stages } from './stages';

/** What is asked for, before it was looked up. */
export interface Asked {
  kind: PromotionKind;
  model: string;
  /** Left out by a rollback to the former version. */
  version?: string;
  endpoint?: string;
  stage: string;
}

/** Looks up what is to be promoted, as the catalog has it now. */
export class Subjects {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      reader: PromotionReader;
      stages: Stages;
    },
  ) {}

  /**
   * @throws NotFoundError for what the caller may not read
   * @throws InputError for what can't be promoted, naming the field
   */
  async find(
    credentials: BackstageCredentials,
    asked: Asked,
  ): Promise<PromotionSubject> {
    const { catalog, reader, stages } = this.options;
    const { kind } = asked;
    const stage = stages.get(asked.stage).name;
    const modelRef = inFull(asked.model);
    const endpointRef = asked.endpoint && inFull(asked.endpoint);
    const readable = new ReadableEntities(catalog, credentials);
    const model = await readable.one(modelRef, 'model');
    if (!isFoundationModelEntity(model)) {
      throw new InputError(`model: ${modelRef} is no FoundationModel`);
    }
    const endpoint = endpointRef
      ? await readable.one(endpointRef, 'endpoint')
      : undefined;
    if (endpoint && endpoint.spec?.type !== 'model-endpoint') {
      throw new InputError(`endpoint: ${endpointRef} is no model endpoint`);
    }
    const where = {
      ...{ model_ref: modelRef, endpoint_ref: endpointRef ?? '', stage },
    };
    const place = await reader.place(where);
    const wanted =
      asked.version ??
      (kind === 'rollback' ? place?.former_version ?? undefined : undefined);
    if (wanted === undefined) {
      throw new InputError(
        kind === 'rollback'
          ? `stage: ${stage} held no other version before, so there is none to go back to`
          : 'version: name the version that is to be promoted',
      );
    }
    const held =
      kind === 'rollback' ? await reader.held(where, wanted) : undefined;
    if (kind === 'rollback' && !held) {
      throw new InputError(
        `version: ${stage} never held version ${wanted}, so it is no way back; ask for a promotion`,
      );
    }
    const versions = model.spec.versions ?? [];
    const version = versions.find(item => item.version === wanted);
    if (!version) {
      throw new InputError(
        `version: the catalog lists no version '${wanted}' of ${modelRef}${
          versions.length ? `, but ${versionList(versions)}` : ''
        }`,
      );
    }
    if (held && !isSame(held, version)) {
      throw new InputError(
        `version: ${wanted} of ${modelRef} lies elsewhere, or has another revision, than when ${stage} held it, so it is no way back; ask for a promotion`,
      );
    }
    return {
      ...{ kind, model, modelRef, version, endpoint, endpointRef, stage },
      stageBefore: stages.before(stage),
      incumbent: place?.version,
      incumbentVersion: place && (await reader.held(where, place.version)),
    };
  }
}

/** Whether it is the same weights, as far as the catalog tells. */
function isSame(one: HeldVersion, other: HeldVersion) {
  return (
    one.artifactUri === other.artifactUri && one.revision === other.revision
  );
}

function versionList(versions: { version: string }[]): string {
  const first = versions.slice(0, 5).map(({ version }) => version);
  return [...first, ...(versions.length > 5 ? ['…'] : [])].join(', ');
}
