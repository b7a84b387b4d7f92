import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import {
  FMOPS_API_VERSION,
  FMOPS_GROUP,
  FOUNDATION_MODEL_KIND,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  prose,
  type RegistryModel,
  text,
  texts,
  webAddress,
} from '@fmops/backstage-plugin-fmops-models-node';
import type { RegistrySettings } from '../RegistrySettings';
import { entityName } from './entityName';

/** Annotation with the id of the registry in the configuration. */
export const REGISTRY_ANNOTATION = `${FMOPS_GROUP}/registry`;

/** Type of the location of models from registries. */
const REGISTRY_LOCATION_TYPE = 'fmops-registry';

const TITLE_LENGTH = 200;
const MOST_TAGS = 20;

function legalTags(tags: unknown): string[] {
  const legal = texts(tags)
    .map(tag => tag.toLowerCase())
    .filter(
      tag => tag.length <= 63 && /^[a-z0-9+#]+(-[a-z0-9+#]+)*$/.test(tag),
    );
  return [...new Set(legal)].slice(0, MOST_TAGS);
}

/** A registry's name of a model, or nothing where there is none to go by. */
export function modelName(model: RegistryModel): string | undefined {
  return text(model?.name);
}

/**
 * The entity of a model, not validated yet. What neither registry nor
 * configuration says and the schema asks for is filled in and listed in
 * `unverifiedFields`.
 *
 * @throws when the model is of a shape that nothing can be read from
 */
export function modelEntity(
  model: RegistryModel,
  settings: RegistrySettings,
): FoundationModelEntity {
  const name = modelName(model) ?? '';
  const { id, namespace, defaults } = settings;
  const known = Object.fromEntries(
    Object.entries(model.spec ?? {}).filter(([, value]) => value !== undefined),
  );
  // The lifecycle is the portal's own word, not a fact about the model
  const assumed = Object.keys(defaults).filter(
    key => key !== 'lifecycle' && !(key in known),
  );
  const unverifiedFields = [...texts(known.unverifiedFields), ...assumed];
  const title = prose(model.title, TITLE_LENGTH) ?? prose(name, TITLE_LENGTH);
  const description = prose(model.description);
  const url = webAddress(model.url);
  const tags = legalTags(model.tags);
  const location = `${REGISTRY_LOCATION_TYPE}:${id}/${entityName(name)}`;
  return {
    apiVersion: FMOPS_API_VERSION,
    kind: FOUNDATION_MODEL_KIND,
    metadata: {
      name: entityName(name),
      namespace,
      ...(title && { title }),
      ...(description && { description }),
      annotations: {
        ...model.annotations,
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [REGISTRY_ANNOTATION]: id,
      },
      ...(tags.length > 0 && { tags }),
      ...(url && { links: [{ url, title: settings.title }] }),
    },
    spec: {
      ...defaults,
      ...known,
      owner: settings.ownerOf(name),
      ...(unverifiedFields.length > 0 && { unverifiedFields }),
    },
  };
}
