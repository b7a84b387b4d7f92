import {
  newestFirst,
  VERSION_STAGES,
  type ModelVersion,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
  instant,
  prose,
  type RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import { artifactUri, hubIdOfArtifact, StatedFacts } from '../stated';
import { customProperties } from './customProperties';
import { describedModel } from './describedModel';

/** A version of a registered model with its artifacts, as they were answered. */
export interface AnsweredVersion {
  version: unknown;
  artifacts: unknown[];
}

const ARCHIVED = 'ARCHIVED';

/** The address of the first model artifact; documents, data and metrics are none. */
export function modelArtifactUri(artifacts: unknown[]): string | undefined {
  return artifacts
    .map(fields)
    .filter(
      ({ artifactType = 'model-artifact' }) =>
        artifactType === 'model-artifact',
    )
    .map(({ uri }) => artifactUri(uri))
    .find(Boolean);
}

/** Kubeflow knows live and archived; what stage a live version is at can be a property of it. */
function stageOf(version: unknown, archived: boolean) {
  const said = new StatedFacts(customProperties(version))
    .get('stage')
    ?.toLowerCase();
  return archived || fields(version).state === ARCHIVED
    ? 'archived'
    : VERSION_STAGES.find(stage => stage === said);
}

function modelVersion(
  { version, artifacts }: AnsweredVersion,
  archived: boolean,
): ModelVersion[] {
  const raw = fields(version);
  const name = prose(raw.name, 200);
  if (!name) {
    return [];
  }
  const uri = modelArtifactUri(artifacts);
  const stage = stageOf(version, archived);
  const createdAt = instant(raw.createTimeSinceEpoch);
  return [
    {
      version: name,
      ...(uri && { artifactUri: uri }),
      ...(stage && { stage }),
      ...(createdAt && { createdAt }),
    },
  ];
}

/** Reads one registered model of Kubeflow's model registry. */
export function registeredModel(
  model: unknown,
  versions: AnsweredVersion[],
): RegistryModel {
  const described = describedModel(model);
  const archived = fields(model).state === ARCHIVED;
  const read = newestFirst(
    versions.flatMap(item => modelVersion(item, archived)),
  );
  const huggingFaceId = hubIdOfArtifact(read[0]?.artifactUri);
  return {
    ...described,
    spec: {
      ...described.spec,
      ...(archived && { lifecycle: 'deprecated' }),
      ...(huggingFaceId && { source: { huggingFaceId } }),
      versions: read,
    },
  };
}
