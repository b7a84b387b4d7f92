import {
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  isModelDatasetEntity,
  ModelVersion,
  ProducedBy,
} from '@fmops/backstage-plugin-fmops-models-common';
import { LineageMore, LineageNode, LineageNodeKind } from './LineageGraph';

function kindOf(entity: Entity): LineageNodeKind {
  if (isFoundationModelEntity(entity)) return 'model';
  if (isModelDatasetEntity(entity)) return 'dataset';
  return entity.spec?.type === 'model-endpoint' ? 'endpoint' : 'project';
}

/** The node of an entity that the user may see. */
export function entityNode(
  entity: Entity,
  kind: LineageNodeKind = kindOf(entity),
): LineageNode {
  return {
    id: stringifyEntityRef(entity),
    kind,
    title: entity.metadata.title ?? entity.metadata.name,
    target: { type: 'entity', ref: getCompoundEntityRef(entity) },
  };
}

/** A model that is not in the catalog. */
export function hubNode(huggingFaceId: string): LineageNode {
  return {
    id: `hub:${huggingFaceId}`,
    kind: 'hub',
    title: huggingFaceId,
    target: { type: 'web', url: `https://huggingface.co/${huggingFaceId}` },
  };
}

/** What stands for those that there is no room for. */
export function moreNode(
  of: string,
  count: number,
  what: LineageMore,
): LineageNode {
  return { id: `more:${what}:${of}`, kind: 'more', more: { what, count } };
}

/**
 * The run that made a model.
 *
 * @param project - undefined where none is recorded; null where the user may
 *   not see it, and so not the name of the run either
 */
export function runNode(
  { run, cluster }: ProducedBy,
  versions: readonly ModelVersion[] = [],
  project?: Entity | null,
): LineageNode {
  const id = `run:${cluster ?? ''}/${run}`;
  if (project === null) return { id, kind: 'run' };
  const made = versions.find(({ revision }) => revision === run);
  return {
    id,
    kind: 'run',
    title: made?.version ?? run.slice(0, 8),
    cluster,
    target: project && {
      type: 'run',
      project: getCompoundEntityRef(project),
      cluster,
      uid: run,
    },
  };
}
