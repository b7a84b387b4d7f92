import {
  ConflictError,
  CustomErrorBase,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { missingRight } from './forbidden';

/** The `Status` object with which an API server refuses a request. */
export interface KubernetesStatus {
  code?: number;
  reason?: string;
  message?: string;
  details?: { retryAfterSeconds?: number };
}

/** An API server's refusal, with the HTTP status and its own words. */
export class KubernetesError extends CustomErrorBase {
  name = 'KubernetesError' as const;
  readonly status: number;
  readonly reason?: string;
  readonly retryAfterSeconds?: number;

  constructor(status: KubernetesStatus, retryAfter?: string) {
    super(status.message || `The API server answered ${status.code}`);
    this.status = status.code ?? 500;
    this.reason = status.reason;
    this.retryAfterSeconds =
      status.details?.retryAfterSeconds ?? (Number(retryAfter) || undefined);
  }
}

const HTTP_ERRORS: Record<number, new (message: string) => Error> = {
  400: InputError,
  403: NotAllowedError,
  404: NotFoundError,
  409: ConflictError,
  422: InputError,
};

// Operators reject bad input so, with the status of a lack of rights.
const REJECTED_BY_WEBHOOK = /^admission webhook ".*" denied the request/;

/** The error that a caller of this backend gets for a failed cluster request. */
export function toHttpError(cluster: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof KubernetesError && HTTP_ERRORS[error.status]) {
    const status = REJECTED_BY_WEBHOOK.test(message) ? 422 : error.status;
    const missing = status === 403 ? missingRight(cluster, message) : undefined;
    return new HTTP_ERRORS[status](
      missing ?? `The cluster '${cluster}' refused: ${message}`,
    );
  }
  return clusterUnavailable(cluster, message);
}

/** Says that a cluster cannot be used now, why, and what to do. */
export function clusterUnavailable(cluster: string, why = 'no answer'): Error {
  return new ServiceUnavailableError(
    `The cluster '${cluster}' cannot be used at the moment (${why}). Try again in a few minutes; if it stays like this, ask a platform engineer.`,
  );
}
