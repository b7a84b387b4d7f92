import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '@backstage/errors';
import type { SetFormat } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Router } from 'express';
import type { RouteContext } from '../../routes/context';
import type { VersionName } from '../EvaluationSets';
import { writeFile } from '../files';

const PAGE = 25;

const MEDIA_TYPES: Record<SetFormat, string> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** Routes of what versions of sets hold. */
export function addContentRoutes(
  router: Router,
  { evaluationSets, httpAuth, sets }: RouteContext,
): void {
  router.get('/v1/sets/:id/versions', async (req, res) => {
    const { id } = req.params;
    const credentials = await httpAuth.credentials(req);
    const { editable } = await sets.read(credentials, id);
    res.json({
      items: await evaluationSets.versions(id),
      ...(editable && { draft: await evaluationSets.draft(id) }),
    });
  });

  router.get('/v1/sets/:id/rows', async (req, res) => {
    const { id } = req.params;
    const version = versionOf(req.query.version);
    await sets.read(await httpAuth.credentials(req), id, version);
    const text = req.query.text ? `${req.query.text}` : undefined;
    const page = { text, ...pageOf(req.query) };
    res.json(await evaluationSets.rows(id, version, page));
  });

  router.get('/v1/sets/:id/diff', async (req, res) => {
    const { id } = req.params;
    const [from, to] = [versionOf(req.query.from), versionOf(req.query.to)];
    await sets.read(await httpAuth.credentials(req), id, from, to);
    res.json(await evaluationSets.diff(id, from, to, pageOf(req.query)));
  });

  router.get('/v1/sets/:id/export', async (req, res) => {
    const { id } = req.params;
    const version = versionOf(req.query.version);
    const format: SetFormat = req.query.format === 'csv' ? 'csv' : 'jsonl';
    const set = await sets.read(await httpAuth.credentials(req), id, version);
    if (version !== 'draft') await evaluationSets.version(id, version);
    // It sets a type too, of the few that it knows
    res.attachment(`${set.name}-${version}.${format}`);
    res.setHeader('content-type', MEDIA_TYPES[format]);
    const rows = evaluationSets.allRows(id, version);
    await pipeline(Readable.from(writeFile(rows, format)), res);
  });
}

function versionOf(value: unknown): VersionName {
  if (value === 'draft') return value;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0 || number > 2 ** 31 - 1) {
    throw new InputError(`version: '${value}' is neither a number nor draft`);
  }
  return number;
}

function pageOf(query: { limit?: unknown; offset?: unknown }) {
  return {
    limit: Number(query.limit ?? PAGE),
    offset: Number(query.offset ?? 0),
  };
}
