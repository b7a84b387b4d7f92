import type { Entity } from '@backstage/catalog-model';
import { fields, hubId, text } from '@fmops/backstage-plugin-fmops-models-node';

/** Names by which one model is known in different places. Two entities that share one are the same model. */
export interface IdentityHints {
  /** `owner/name` on the Hugging Face Hub, in lower case: the Hub takes any case. */
  huggingFaceId?: string;
  /** Id in the API of a provider or cloud. */
  providerModelId?: string;
  /** Name of the registered model in MLflow. */
  mlflowModel?: string;
  /** Run of MLflow that logged the model. */
  mlflowRun?: string;
}

/**
 * Reads what an entity says of its identity, whatever source it is of: a
 * FoundationModel of a file that is annotated `mlflow.org/model-name` is the
 * registered model of that name.
 */
export function identityHints(entity: Entity): IdentityHints {
  const annotations = entity.metadata.annotations ?? {};
  const source = fields(entity.spec?.source);
  const huggingFaceId = hubId(source.huggingFaceId)?.toLowerCase();
  const providerModelId = text(source.providerModelId);
  // `models:/name/version` and `models:/name@alias` name the registered model too
  const [, ofUri] =
    /^models:\/+([^/@]+)[/@]./.exec(
      text(annotations['mlflow.org/model-uri']) ?? '',
    ) ?? [];
  const mlflowModel = text(annotations['mlflow.org/model-name']) ?? ofUri;
  const mlflowRun = text(annotations['mlflow.org/run-id']);
  return {
    ...(huggingFaceId && { huggingFaceId }),
    ...(providerModelId && { providerModelId }),
    ...(mlflowModel && { mlflowModel }),
    ...(mlflowRun && { mlflowRun }),
  };
}
