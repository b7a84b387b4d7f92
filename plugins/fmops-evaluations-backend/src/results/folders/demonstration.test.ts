import fs from 'node:fs';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { ImportProblem } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  findBenchmark,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { parseAllDocuments } from 'yaml';
import type { CheckedEvaluation } from '../check';
import { evaluationFormats } from '../formats';
import { ResultReader } from '../imports';
import { FolderFiles } from './FolderFiles';
import { readManifest } from './manifest';

const CATALOG = resolvePackagePath(
  '@fmops/backstage-plugin-fmops-evaluations-backend',
  '../../catalog',
);
const folder = new FolderFiles(path.join(CATALOG, 'evaluations'));
const reader = new ResultReader(evaluationFormats);

function publishedModels(): Map<string, FoundationModelEntity> {
  const models = path.join(CATALOG, 'models');
  return new Map(
    fs
      .readdirSync(models)
      .flatMap(file =>
        parseAllDocuments(fs.readFileSync(path.join(models, file), 'utf8')),
      )
      .map(document => document.toJS() as FoundationModelEntity)
      .map(entity => [
        `foundationmodel:default/${entity.metadata.name}`,
        entity,
      ]),
  );
}

/** Figures that the publisher states for a benchmark, as fractions. */
const published = (model: FoundationModelEntity, benchmark?: string) =>
  (model.spec.evaluations ?? [])
    .filter(one => findBenchmark(one.benchmark)?.benchmark.id === benchmark)
    .map(({ value }) => value / 100);

describe('results of the demonstration', () => {
  let read: {
    name: string;
    evaluations: CheckedEvaluation[];
    problems: ImportProblem[];
  }[];

  beforeAll(async () => {
    read = await Promise.all(
      (
        await folder.names()
      ).map(async name => {
        const { files, manifest } = await folder.read(name);
        const { model } = readManifest(manifest);
        const { evaluations, problems } = await reader.read({ files, model });
        return { name, evaluations, problems };
      }),
    );
  });

  it('can be read, all of it', () => {
    expect(read.map(({ name }) => name)).toHaveLength(4);
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('restate what the publishers of models say of benchmarks', () => {
    const models = publishedModels();
    for (const { evaluations } of read) {
      for (const { model, benchmark, scores } of evaluations.filter(
        one => one.method === 'benchmark',
      )) {
        const entity = models.get(model.ref);
        const [{ value, count = 0 }] = scores;
        const stated = entity ? published(entity, benchmark) : [];
        expect(stated.length).toBeGreaterThan(0);
        expect(
          Math.min(...stated.map(one => Math.abs(one - value))),
        ).toBeLessThanOrEqual(0.5 / count + 1e-9);
      }
    }
  });

  it('say that they are a demonstration, and give every kind of page something to show', () => {
    const all = read.flatMap(({ evaluations }) => evaluations);
    expect(all.map(({ source }) => source.tool)).toEqual(
      all.map(() => 'demonstration'),
    );
    const byMethod = (method: string) =>
      all.filter(one => one.method === method);
    expect(byMethod('labels').map(({ rows }) => rows.length)).toEqual([
      24, 24, 24,
    ]);
    // Two can be judged side by side without their names
    expect(byMethod('similarity').map(({ rows }) => rows.length)).toEqual([
      8, 8,
    ]);
    expect(byMethod('load')).toHaveLength(3);
    expect(all.every(({ scores }) => scores.length > 0)).toBe(true);
  });
});
