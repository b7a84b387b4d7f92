import type { FoundationModelSpec, ModelArchitecture } from '../kinds';

/**
 * What memory estimates need to know of a model.
 *
 * @public
 */
export interface ModelShape extends ModelArchitecture {
  /** Total count. */
  parameters: number;
  /** Tokens. */
  contextWindow?: number;
}

/**
 * Reads the shape of a model; undefined when its size is not published.
 *
 * @public
 */
export function modelShape(
  spec: Pick<
    FoundationModelSpec,
    'parameters' | 'contextWindow' | 'architecture'
  >,
): ModelShape | undefined {
  return spec.parameters === undefined
    ? undefined
    : {
        ...spec.architecture,
        parameters: spec.parameters,
        contextWindow: spec.contextWindow,
      };
}
