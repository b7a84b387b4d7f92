import type { ModelVersion } from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
  instant,
  items,
  positiveCount,
  prose,
} from '@fmops/backstage-plugin-fmops-models-node';
import { artifactUri } from '../stated';
import { stageOfPackage } from './approval';

/** The first container that serves a model package, or an empty one. */
export function firstContainer(modelPackage: unknown) {
  const { InferenceSpecification } = fields(modelPackage);
  return fields(items(fields(InferenceSpecification).Containers)[0]);
}

/** A model package of a group as a version; one without a number is none. */
export function packageVersion(
  modelPackage: unknown,
): ModelVersion | undefined {
  const raw = fields(modelPackage);
  const version = positiveCount(raw.ModelPackageVersion);
  if (!version) {
    return undefined;
  }
  const container = firstContainer(modelPackage);
  const source = fields(fields(container.ModelDataSource).S3DataSource);
  const uri = artifactUri(container.ModelDataUrl) ?? artifactUri(source.S3Uri);
  const revision = prose(container.ModelDataETag ?? source.ETag, 200);
  const createdAt = instant(raw.CreationTime);
  return {
    version: String(version),
    ...(uri && { artifactUri: uri }),
    ...(revision && { revision }),
    stage: stageOfPackage(modelPackage),
    ...(createdAt && { createdAt }),
  };
}
