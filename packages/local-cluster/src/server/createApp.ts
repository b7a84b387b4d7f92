import express, { ErrorRequestHandler, Express } from 'express';
import { reviewAccess } from '../access/accessReview';
import { User } from '../access/User';
import { ApiError } from '../errors/ApiError';
import { ServiceProxy } from '../proxy/ServiceProxy';
import { ResourceCatalog } from '../resources/ResourceCatalog';
import { authenticate } from './authentication';
import { readBody } from './body';
import { discoveryRouter } from './discovery';
import { readPath } from './requestInfo';
import { ResourceRoutes } from './ResourceRoutes';

const answerError: ErrorRequestHandler = (error, _req, res, _next) => {
  const apiError = toApiError(error);
  res.status(apiError.code).json(apiError.toStatus());
};

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) {
    return error;
  }
  const { status, message } = error as { status?: number; message?: string };
  return status === 413
    ? new ApiError(413, 'RequestEntityTooLarge', `Request entity too large`)
    : new ApiError(500, 'InternalError', `Internal error occurred: ${message}`);
}

/** The API as an express application. */
export function createApp(options: {
  catalog: ResourceCatalog;
  tokens: Readonly<Record<string, User>>;
  resources: ResourceRoutes;
  services: ServiceProxy;
}): Express {
  const { catalog, tokens, resources, services } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(express.text({ type: () => true, limit: '3mb' }));

  app.get(['/healthz', '/livez', '/readyz'], (_req, res) => {
    res.type('text/plain').send('ok');
  });
  app.use((req, res, next) => {
    res.locals.user = authenticate(req, tokens);
    next();
  });
  app.use(discoveryRouter(catalog));
  app.post(
    '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    (req, res) => {
      res.status(201).json(reviewAccess(res.locals.user, readBody(req)));
    },
  );
  app.use(services.serve);
  app.use((req, res, next) => {
    const info = readPath(catalog, req.path);
    return info ? resources.serve(req, res, res.locals.user, info) : next();
  });
  app.use((_req, res) => {
    res.status(404).type('text/plain').send('404 page not found\n');
  });
  app.use(answerError);
  return app;
}
