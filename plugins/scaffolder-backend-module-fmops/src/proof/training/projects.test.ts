import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  LogMetrics,
  MetricPatterns,
  metricPatterns,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { DryRuns, type Rendered } from '../../__testUtils__/proof/DryRuns';
import { formsOf } from '../../__testUtils__/proof/formValues';
import { templatesOf } from '../../__testUtils__/proof/templates';
import {
  TRAINING_CASES,
  type TrainingCase,
} from '../../__testUtils__/training/cases';
import {
  MAX_STEPS,
  SAVE_STEPS,
  TrainingProject,
} from '../../__testUtils__/training/TrainingProject';
import { logOf, train } from '../../__testUtils__/training/TrainingRun';

/** Programs of an environment with PyTorch; `npm run test:projects` makes it. */
const BIN = process.env.FMOPS_TRAINING_PYTHON_BIN;

jest.setTimeout(600_000);

const titled = TRAINING_CASES.map(
  item => [`${item.template}, ${item.form.method}`, item] as const,
);

const disk = createMockDirectory();
let dryRuns: DryRuns;
beforeAll(async () => {
  dryRuns = await DryRuns.start();
});
afterAll(() => dryRuns?.stop());

function render({ template, form }: TrainingCase): Promise<Rendered> {
  const folder = templatesOf('finetuning').find(
    item => item.folder === `finetuning/${template}`,
  )!;
  return dryRuns.render(folder, { ...formsOf(folder.template)[0], ...form });
}

describe.each(titled)('%s', (title, item) => {
  it('is rendered with settings that the run changes', async () => {
    const rendered = await render(item);
    expect(rendered.error).toBeUndefined();
    const project = new TrainingProject(disk.resolve(`${title} dry`), rendered);
    project.configure(item);
    const config = readFileSync(`${project.folder}/config/config.yaml`, 'utf8');
    expect(config).toContain(`method: ${item.form.method}`);
  });

  if (BIN) {
    const command = ['python', 'train.py'];
    const result = item.form.method === 'full' ? 'model' : 'adapter';
    let project: TrainingProject;
    const run = (
      program: readonly string[],
      killWhen?: () => boolean,
    ): ReturnType<typeof train> =>
      train(
        {
          folder: project.folder,
          output: project.output,
          bin: BIN,
          command: program,
        },
        killWhen,
      );

    beforeAll(async () => {
      project = new TrainingProject(disk.resolve(title), await render(item));
      logOf(await run(['python', ...project.makeModel]));
    });

    it('its own tests train too', async () => {
      const log = logOf(await run(['pytest', '-q']));
      expect(log).not.toMatch(/skipped/);
    });

    it('trains, is killed, goes on from its checkpoint and saves its result', async () => {
      project.configure(item);
      const checkpoints = path.join(project.output, 'checkpoints');
      const at = (step: number) =>
        path.join(checkpoints, `checkpoint-${step}`, 'trainer_state.json');
      const killed = await run(command, () => existsSync(at(2 * SAVE_STEPS)));
      expect(killed).toMatchObject({ status: undefined });
      expect(killed.log).not.toContain('resuming from');

      const log = logOf(await run(command));
      const [, from] = /resuming from .*checkpoint-(\d+)/.exec(log) ?? [];
      expect(Number(from)).toBeGreaterThanOrEqual(SAVE_STEPS);
      expect(Number(from)).toBeLessThan(MAX_STEPS);

      const saved = path.join(project.output, result);
      const weights =
        result === 'model' ? 'model.safetensors' : 'adapter_model.safetensors';
      for (const file of [weights, 'tokenizer.json']) {
        expect(existsSync(path.join(saved, file))).toBe(true);
      }
      const metadata = JSON.parse(
        readFileSync(path.join(saved, 'training-metadata.json'), 'utf8'),
      );
      const logged: { step: number; loss: number }[] = metadata.history.filter(
        (entry: object) => 'loss' in entry,
      );
      // All steps, of both runs
      expect(logged.map(({ step }) => step)).toEqual(
        Array.from({ length: MAX_STEPS }, (_, index) => index + 1),
      );
      expect(logged.every(({ loss }) => Number.isFinite(loss))).toBe(true);
      expect(metadata.settings.training.method).toBe(item.form.method);
      expect(metadata.versions).toHaveProperty('torch');

      const metrics = new LogMetrics(new MetricPatterns(metricPatterns));
      log.split('\n').forEach(line => metrics.add(line));
      const { series } = metrics.summary();
      const read = series.filter(({ points }) => points.length > 0);
      expect(read.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['loss', ...item.series]),
      );
      const loss = read.find(({ id }) => id === 'loss')!;
      expect(loss).toMatchObject({ notFinite: 0 });
      expect(loss.points).toHaveLength(MAX_STEPS - Number(from));
    });
  }
});
