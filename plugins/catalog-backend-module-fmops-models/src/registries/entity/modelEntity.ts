import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import {
  FMOPS_API_VERSION,
  FMOPS_GROUP,
  FOUNDATION_MODEL_KIND,
  type FoundationModelEntity,
  type ModelVersion,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
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
export const REGISTRY_LOCATION_TYPE = 'fmops-registry';

const TITLE_LENGTH = 200;
const MOST_TAGS = 20;

/** What the portal says of a model, never a registry. */
const PORTAL_FIELDS = new Set(['registries', 'disagreements']);

/** Whether a model is said to be derived from itself. */
function isItself(
  baseModel: unknown,
  own: { name: string; namespace: string; source: unknown },
): boolean {
  const { ref, huggingFaceId } = fields(baseModel);
  const id = text(fields(own.source).huggingFaceId)?.toLowerCase();
  const base = text(ref)
    ?.toLowerCase()
    .replace(/^foundationmodel:/, '');
  return (
    (id !== undefined && text(huggingFaceId)?.toLowerCase() === id) ||
    base === own.name ||
    base === `${own.namespace}/${own.name}`
  );
}

function listedBy(registry: string, versions: unknown[]): ModelVersion[] {
  // Checked against the schema, as all of the entity is
  return versions.map(
    version => ({ ...fields(version), registry } as unknown as ModelVersion),
  );
}

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
  const own = {
    name: entityName(name),
    namespace,
    source: model.spec?.source,
  };
  const known = Object.fromEntries(
    Object.entries(model.spec ?? {}).filter(
      ([key, value]) =>
        value !== undefined &&
        !PORTAL_FIELDS.has(key) &&
        !(key === 'baseModel' && isItself(value, own)),
    ),
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
  const location = `${REGISTRY_LOCATION_TYPE}:${id}/${own.name}`;
  return {
    apiVersion: FMOPS_API_VERSION,
    kind: FOUNDATION_MODEL_KIND,
    metadata: {
      name: own.name,
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
      ...(Array.isArray(known.versions) && {
        versions: listedBy(id, known.versions),
      }),
      owner: settings.ownerOf(name),
      registries: [{ id, title: settings.title, ...(url && { url }) }],
      ...(unverifiedFields.length > 0 && { unverifiedFields }),
    },
  };
}
