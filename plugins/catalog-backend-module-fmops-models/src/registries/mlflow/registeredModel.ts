import {
  FMOPS_GROUP,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  apiUrl,
  fields,
  hubId,
  items,
  printable,
  prose,
  type RegistryModel,
  text,
} from '@fmops/backstage-plugin-fmops-models-node';
import { modelVersions } from './modelVersions';
import type { StageTable } from './stages';

const IS_PROMPT = 'mlflow.prompt.is_prompt';

function tagsOf(model: unknown): Map<string, string> {
  return new Map(
    items(fields(model).tags).flatMap(item => {
      const { key, value } = fields(item);
      const [name, content] = [text(key), text(value)];
      return name && content ? [[name, content] as const] : [];
    }),
  );
}

/** Whether an entry of the registry is a prompt, which MLflow keeps as a model. */
export function isPrompt(model: unknown): boolean {
  return tagsOf(model).get(IS_PROMPT)?.toLowerCase() === 'true';
}

/** Facts that a team can put in tags of the registered model. */
function taggedFacts(
  tags: Map<string, string>,
): Partial<Omit<FoundationModelSpec, 'owner'>> {
  const fact = (name: string) => tags.get(`${FMOPS_GROUP}/${name}`);
  const license = fact('license');
  const base = hubId(fact('base-model'));
  const huggingFaceId = hubId(fact('hugging-face-id'));
  return {
    task: fact('task'),
    // Checked against the schema, as all of the entity is
    modality: fact('modality') as FoundationModelSpec['modality'] | undefined,
    type: fact('type') as FoundationModelSpec['type'] | undefined,
    ...(license && { license: { id: license } }),
    ...(huggingFaceId && { source: { huggingFaceId } }),
    ...(base && { baseModel: { huggingFaceId: base, relation: 'finetune' } }),
  };
}

/** Reads one registered model of MLflow with its versions. */
export function registeredModel(
  model: unknown,
  versions: unknown[],
  options: { stages: StageTable; baseUrl: string },
): RegistryModel {
  const raw = fields(model);
  const name = text(raw.name) ?? '';
  const tags = tagsOf(model);
  const read = modelVersions(model, versions, options.stages);
  const current = read.find(({ stage }) => stage === 'production') ?? read[0];
  return {
    name,
    title: name,
    description: prose(raw.description),
    url: `${apiUrl(options.baseUrl, '').href}#/models/${encodeURIComponent(
      printable(name),
    )}`,
    annotations: {
      'mlflow.org/model-name': name,
      ...(current?.runId && { 'mlflow.org/run-id': current.runId }),
    },
    spec: {
      ...taggedFacts(tags),
      versions: read.map(({ runId, ...version }) => version),
    },
  };
}
