import { StatusCause } from '../errors/ApiError';
import { invalid } from '../errors/catalogue';
import { KubeObject } from '../objects/KubeObject';
import { ResourceType } from '../resources/ResourceType';
import { checkImmutable } from './immutable';
import { checkJob } from './job';
import { checkMetadata } from './metadata';
import { checkTrainJob } from './trainJob';

const kindChecks: Record<string, (object: KubeObject) => StatusCause[]> = {
  Job: checkJob,
  TrainJob: checkTrainJob,
};

/**
 * Refuses what Kubernetes would refuse.
 *
 * @throws ApiError 422 that names every wrong field
 */
export function validate(
  type: ResourceType,
  object: KubeObject,
  before?: KubeObject,
): void {
  const causes = [
    ...checkMetadata(object),
    ...(kindChecks[type.kind]?.(object) ?? []),
    ...(before ? checkImmutable(before, object) : []),
  ];
  if (causes.length > 0) {
    throw invalid(type, object.metadata.name, causes);
  }
}
