import {
  fields,
  type RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import { hubIdOfArtifact } from '../stated';
import { describedModel } from './describedModel';
import { modelArtifactUri } from './registeredModel';

/** Reads one model of the Hub's model catalog, with its artifacts. */
export function catalogModel(
  model: unknown,
  artifacts: unknown[],
): RegistryModel {
  const described = describedModel(model);
  const uri = modelArtifactUri(artifacts);
  const huggingFaceId = hubIdOfArtifact(uri);
  const { maturity } = fields(model);
  return {
    ...described,
    spec: {
      ...described.spec,
      ...(maturity === 'Deprecated' && { lifecycle: 'deprecated' }),
      ...(huggingFaceId && { source: { huggingFaceId } }),
      ...(uri && { versions: [{ version: 'main', artifactUri: uri }] }),
    },
  };
}
