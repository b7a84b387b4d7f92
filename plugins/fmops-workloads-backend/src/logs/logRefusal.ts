import {
  ConflictError,
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { KubernetesError, toHttpError } from '../clusters';
import { clusterText } from '../text/clusterText';

const LENGTH = 300;

/** What an API server says when it has no log to give, and what that means to people. */
const REFUSALS: [
  said: RegExp,
  meaning: (place: { pod: string; container: string }, said: string) => Error,
][] = [
  [
    /previous terminated container .* not found/,
    ({ pod, container }) =>
      new NotFoundError(
        `The ${container} of pod ${pod} has no previous run whose log is still there: it was not started again, or its node has removed the log`,
      ),
  ],
  [
    /is waiting to start: (.*)$/,
    ({ pod, container }, why) =>
      new ConflictError(
        `The ${container} of pod ${pod} has not started yet (${why}), so it has written no log`,
      ),
  ],
  [
    /container .* is not available|is not valid for pod/,
    ({ pod, container }) =>
      new NotFoundError(`The pod ${pod} has no ${container}`),
  ],
  [
    /container name must be specified.*choose one of: (.*)$/,
    ({ pod }, names) =>
      new InputError(
        `The pod ${pod} has several containers; choose one of ${names}`,
      ),
  ],
  [
    /:10250\/containerLogs|no preferred addresses found|proxy error|tunnel/,
    ({ pod }, said) =>
      new ServiceUnavailableError(
        `The node of pod ${pod} does not give its logs at the moment: ${said}`,
      ),
  ],
];

/** The error that a caller gets for a log that the cluster does not give. */
export function logRefusal(
  cluster: string,
  { pod, container }: { pod: string; container?: string },
  error: unknown,
): Error {
  if (!(error instanceof KubernetesError)) {
    return toHttpError(cluster, error);
  }
  const said = clusterText(error.message, LENGTH) ?? '';
  const place = {
    pod,
    container: container ? `container ${container}` : 'container',
  };
  if (error.status === 404) {
    return new NotFoundError(`The pod ${pod} is gone, and its log with it`);
  }
  for (const [pattern, meaning] of REFUSALS) {
    const match = pattern.exec(said);
    if (match) {
      return meaning(place, match[1] ?? said);
    }
  }
  return toHttpError(cluster, error);
}
