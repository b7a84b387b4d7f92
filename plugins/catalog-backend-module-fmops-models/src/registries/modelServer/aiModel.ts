import {
  DEFAULT_NAMESPACE,
  RELATION_DEPENDENCY_OF,
  type Entity,
} from '@backstage/catalog-model';
import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
  HUB_TASKS,
  hubId,
  type RegistryModel,
  text,
  webAddress,
} from '@fmops/backstage-plugin-fmops-models-node';
import { modelCard, roundedCount, StatedFacts, statedLicense } from '../stated';

const PREFIX = 'rhdh.io/';
const TASK_TAG = 'task-';

/** What the older annotations say to people, for which a model has no field but its card. */
const CARD_PARTS = [
  ['usage', 'Usage'],
  ['how-to-use', 'How to use'],
  ['training', 'Training'],
  ['ethics', 'Ethics'],
  ['support', 'Support'],
] as const;

function statedOf(entity: Entity): StatedFacts {
  return new StatedFacts(
    Object.entries(entity.metadata.annotations ?? {}).map(
      ([name, value]) =>
        [
          name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name,
          value,
        ] as const,
    ),
  );
}

function taggedFacts(tags: string[]): Partial<FoundationModelSpec> {
  const task = tags
    .filter(tag => tag.startsWith(TASK_TAG))
    .map(tag => tag.slice(TASK_TAG.length))
    .find(name => Object.hasOwn(HUB_TASKS, name));
  const size = tags.find(tag => /^\d+[mb]$/.test(tag));
  const parameters = roundedCount(size);
  return {
    ...(task && { task, modality: HUB_TASKS[task] }),
    ...(parameters && { parameters, parametersBasis: 'published' }),
  };
}

/** The licence and the Hub repository, which the older form has as links. */
function linkedFacts(entity: Entity): Partial<FoundationModelSpec> {
  const links = (entity.metadata.links ?? []).flatMap(({ url, title }) => {
    const address = webAddress(url);
    return address ? [{ address, title: text(title) ?? '' }] : [];
  });
  const terms = links.find(({ title }) => /\blicen[cs]e\b/i.test(title));
  const license =
    terms &&
    statedLicense(
      terms.title.replace(/\blicen[cs]e\b/i, '').trim(),
      terms.address,
    );
  const repository = links
    .map(({ address }) => new URL(address))
    .filter(({ hostname }) => hostname === 'huggingface.co')
    .map(({ pathname }) => hubId(pathname.split('/').slice(1, 3).join('/')))
    .find(Boolean);
  return {
    ...(license && { license }),
    ...(repository && { source: { huggingFaceId: repository } }),
  };
}

function cardOf(stated: StatedFacts) {
  const sections = CARD_PARTS.flatMap(([name, title]) => {
    const words = stated.get(name);
    return words ? [`## ${title}\n\n${words}`] : [];
  });
  return modelCard(sections.join('\n\n'));
}

/** The MLflow annotations of an entity, by which it is known elsewhere. */
function mlflowAnnotations(entity: Entity): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entity.metadata.annotations ?? {}).filter(([name]) =>
      name.startsWith('mlflow.org/'),
    ),
  );
}

/**
 * Reads a Resource of type `ai-model`. Annotations say more than tags and
 * links, so they count where both know something.
 *
 * @param servers - references of the Components of type `model-server`
 */
export function aiModel(
  entity: Entity,
  servers: ReadonlySet<string>,
): RegistryModel {
  const { name, namespace = DEFAULT_NAMESPACE, ...metadata } = entity.metadata;
  const tags = metadata.tags ?? [];
  const stated = statedOf(entity);
  const lifecycle = text(entity.spec?.lifecycle);
  const training = stated.get('training');
  const card = cardOf(stated);
  const version = stated.get('ai-asset-version');
  const servedBy = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_DEPENDENCY_OF)
    .map(({ targetRef }) => targetRef)
    .filter(ref => servers.has(ref));
  return {
    name: namespace === DEFAULT_NAMESPACE ? name : `${namespace}/${name}`,
    title:
      metadata.title ?? text(fields(entity.spec?.profile).displayName) ?? name,
    description: metadata.description ?? stated.get('description'),
    tags: tags.filter(tag => !tag.startsWith(TASK_TAG)),
    url: stated.get('homepage-url'),
    annotations: mlflowAnnotations(entity),
    spec: {
      ...taggedFacts(tags),
      ...linkedFacts(entity),
      ...stated.spec,
      ...(lifecycle && { lifecycle }),
      ...(training && !webAddress(training) && { trainingData: training }),
      ...(card && { card }),
      ...(version && { versions: [{ version }] }),
      ...(servedBy.length > 0 && { servedBy }),
    },
  };
}
