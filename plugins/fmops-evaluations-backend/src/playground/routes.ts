import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import type { PlaygroundRequest } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Request, Response, Router } from 'express';
import type { RouteContext } from '../routes';
import { AnswerError } from './AnswerError';
import { EventStream } from './EventStream';
import { TooManyRequestsError } from './limits';

/** What slow readers have beyond the time of an answer; its place is free later. */
const READER_GRACE_MS = 10_000;

/** Routes of the playground. */
export function addPlaygroundRoutes(
  router: Router,
  { auditor, httpAuth, playground }: RouteContext,
): void {
  const { answering, auth, directory, filters, limits, running } = playground;

  router.get('/v1/playground/endpoints', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { requestsPerMinute, concurrentAnswers } = limits;
    const { inputLength, outputTokens, answerTime } = limits;
    res.json({
      items: await directory.list(credentials),
      limits: {
        ...{ requestsPerMinute, concurrentAnswers },
        ...{ inputLength, outputTokens, answerTime },
      },
      filters: filters.titles,
    });
  });

  router.get('/v1/playground/served-models', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const user = userOf(auth, credentials);
    const endpoint = `${req.query.endpoint}`;
    res.json({
      items: await answering.servedModels(
        credentials,
        user,
        endpoint,
        running.until(res),
      ),
    });
  });

  router.post('/v1/playground/answers', async (req, res) => {
    const request = req.body as PlaygroundRequest;
    const { endpoint, mode, servedModel, prompt } = request;
    const audit = await auditor.createEvent({
      ...{ eventId: 'endpoint-ask', severityLevel: 'medium', request: req },
      meta: { endpoint, mode, servedModel, prompt: prompt?.ref },
    });
    try {
      const credentials = await httpAuth.credentials(req);
      const user = userOf(auth, credentials);
      const gone = running.until(res);
      const answer = await answering.open(credentials, user, request, gone);
      const longest = limits.answerTime + READER_GRACE_MS;
      const stream = new EventStream(res, { longest, stop: gone });
      for await (const event of answer.events(gone)) {
        // Whoever reads the last one finds the answer in the audit log
        if (event.type === 'end' || event.type === 'error') {
          const meta = answer.measures;
          await (answer.failure
            ? audit.fail({ error: auditable(answer.failure), meta })
            : audit.success({ meta }));
        }
        await stream.send(event);
      }
      stream.end();
    } catch (error) {
      await audit.fail({ error: auditable(error) });
      refuse(req, res, error);
    }
  });
}

/** What an endpoint said may be text of an answer: of its failures only the kind is noted. */
function auditable(error: unknown): Error {
  return error instanceof AnswerError
    ? new Error(error.failure)
    : toError(error);
}

function refuse(_req: Request, res: Response, error: unknown) {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  if (error instanceof TooManyRequestsError) {
    res.set('Retry-After', String(error.retryAfter));
  }
  throw error;
}

/** @throws NotAllowedError where no user stands behind the credentials */
function userOf(auth: AuthService, credentials: BackstageCredentials): string {
  if (!auth.isPrincipal(credentials, 'user')) {
    throw new NotAllowedError(
      'Only users can ask endpoints here, or services on behalf of a user',
    );
  }
  return credentials.principal.userEntityRef;
}
