import type { JsonObject } from '@backstage/types';

/**
 * Paths of the OpenAI API that endpoints are asked at.
 *
 * @public
 */
export const INVOCATION_PATHS = [
  '/v1/chat/completions',
  '/v1/completions',
  '/v1/models',
] as const;

/**
 * A request to an endpoint, for the evaluations backend.
 *
 * @public
 */
export interface InvocationRequest {
  /** Component of type `model-endpoint`, as an entity reference. */
  entityRef: string;
  /** Of the workload, where the component has several. */
  uid?: string;
  path: (typeof INVOCATION_PATHS)[number];
  /** Sent on as JSON; without it the request is a GET. */
  body?: JsonObject;
}

/**
 * Headers of the answer to an {@link InvocationRequest}, which is the endpoint's
 * own, whatever its status and type.
 *
 * @public
 */
export const INVOCATION_HEADERS = {
  status: 'x-endpoint-status',
  /** Percent-encoded. */
  contentType: 'x-endpoint-content-type',
} as const;
