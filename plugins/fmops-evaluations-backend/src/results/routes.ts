import type {
  EvaluationImport,
  EvaluationQuery,
  MlflowImport,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Router } from 'express';
import { audited } from '../routes/audited';
import type { RouteContext } from '../routes/context';
import { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { checkEvaluation } from './check';
import { addComparisonRoutes } from './comparisonRoutes';
import { withRowScores } from './scoring';

/** Routes of evaluations: read, record and delete. */
export function addResultsRoutes(router: Router, context: RouteContext): void {
  const { auditor, evaluations, httpAuth, imports, mlflowImports } = context;

  router.get('/v1/results', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    // The router has checked the query.
    const query = req.query as EvaluationQuery;
    res.json(await evaluations.list(credentials, query));
  });

  router.post('/v1/results', async (req, res) => {
    const recorded = await audited(
      auditor,
      {
        eventId: 'evaluation-create',
        severityLevel: 'medium',
        request: req,
        meta: { model: req.body.model },
      },
      async () => {
        const credentials = await httpAuth.credentials(req);
        const checked = await withRowScores(
          checkEvaluation(req.body),
          new Problems(),
        );
        const [one] = await evaluations.record(credentials, [checked], 'fmops');
        return one;
      },
      ({ created, evaluation: { id, digest } }) => ({ created, id, digest }),
    );
    res.status(recorded.created ? 201 : 200).json(recorded);
  });

  router.get('/v1/results/:id', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await evaluations.get(credentials, req.params.id));
  });

  router.get('/v1/results/:id/rows', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await evaluations.rows(credentials, req.params.id, req.query));
  });

  router.delete('/v1/results/:id', async (req, res) => {
    const { id } = req.params;
    await audited(
      auditor,
      {
        eventId: 'evaluation-delete',
        severityLevel: 'medium',
        request: req,
        meta: { id },
      },
      async () => evaluations.remove(await httpAuth.credentials(req), id),
    );
    res.status(204).end();
  });

  router.get('/v1/result-formats', async (_req, res) => {
    res.json({ items: imports.list() });
  });

  router.post('/v1/result-imports', async (req, res) => {
    const body = req.body as EvaluationImport;
    const { format, model, files, dryRun = false } = body;
    const result = await audited(
      auditor,
      {
        eventId: 'evaluation-import',
        severityLevel: dryRun ? 'low' : 'medium',
        request: req,
        meta: { format, model, dryRun, files: files.map(({ name }) => name) },
      },
      async () => imports.run(await httpAuth.credentials(req), body),
      ({ items, problems }) => ({
        ids: items.map(({ evaluation }) => evaluation.id),
        problems: problems.length,
      }),
    );
    res.json(result);
  });

  router.get('/v1/mlflow-servers', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json({ items: await mlflowImports.list(credentials) });
  });

  router.post('/v1/mlflow-imports', async (req, res) => {
    const body = req.body as MlflowImport;
    const { server, run, model, dryRun = false } = body;
    const result = await audited(
      auditor,
      {
        eventId: 'evaluation-import',
        severityLevel: dryRun ? 'low' : 'medium',
        request: req,
        meta: { format: 'mlflow', server, run, model, dryRun },
      },
      async () => mlflowImports.run(await httpAuth.credentials(req), body),
      ({ items, problems }) => ({
        ids: items.map(({ evaluation }) => evaluation.id),
        problems: problems.length,
      }),
    );
    res.json(result);
  });

  addComparisonRoutes(router, context);
}
