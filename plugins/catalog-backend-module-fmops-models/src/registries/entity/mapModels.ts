import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  FoundationModelEntity,
  RegistryRejection,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  prose,
  type RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import { reasonOf } from '../reasonOf';
import type { RegistrySettings } from '../RegistrySettings';
import { modelEntity, modelName } from './modelEntity';
import { validateModelEntity } from './validateModelEntity';

/** A model that makes no valid entity, with the reference that it would have. */
export interface MappingRejection extends RegistryRejection {
  entityRef?: string;
}

/** What became of a list of models. */
export interface MappedModels {
  /** Valid entities by reference. */
  entities: Map<string, FoundationModelEntity>;
  /** What each valid entity was made of, by its reference. */
  sources: Map<string, RegistryModel>;
  rejections: MappingRejection[];
  /** References of models that the configuration leaves out. */
  excluded: Set<string>;
}

function byName(a: RegistryModel, b: RegistryModel): number {
  const [x, y] = [modelName(a) ?? '', modelName(b) ?? ''];
  if (x === y) {
    return 0;
  }
  return x < y ? -1 : 1;
}

/** A registry's name of a model, for people. */
export function readableName(name: string): string {
  return prose(name, 200) ?? 'unreadable';
}

/** Makes a valid entity or a rejection of each model; throws at none. */
export async function mapModels(
  models: RegistryModel[],
  settings: RegistrySettings,
): Promise<MappedModels> {
  const mapped: MappedModels = {
    entities: new Map(),
    sources: new Map(),
    rejections: [],
    excluded: new Set(),
  };
  // In order of names, so that of two with one entity name the same one wins each time
  for (const model of [...models].sort(byName)) {
    const name = modelName(model);
    if (!name) {
      mapped.rejections.push({ reason: 'it has no name' });
      continue;
    }
    let entityRef: string | undefined;
    try {
      const draft = modelEntity(model, settings);
      entityRef = stringifyEntityRef(draft);
      if (!settings.includes(name)) {
        mapped.excluded.add(entityRef);
        continue;
      }
      const entity = await validateModelEntity(draft);
      if (mapped.entities.has(entityRef)) {
        throw new Error(`another model of this registry is ${entityRef}`);
      }
      mapped.entities.set(entityRef, entity);
      mapped.sources.set(entityRef, model);
    } catch (error) {
      mapped.rejections.push({
        name: readableName(name),
        reason: reasonOf(error),
        entityRef,
      });
    }
  }
  return mapped;
}
