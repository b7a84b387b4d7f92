import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.resolve(__dirname, '../../..');
const OUTPUT = 'scaffolder-template-outputs:fmops-workloads/workload';

const read = (file: string) =>
  parse(readFileSync(path.join(ROOT, file), 'utf8'));

describe('app-config.yaml', () => {
  it('shows the live run after the task of every template that submits one', () => {
    const submitting = readdirSync(path.join(ROOT, 'templates'), {
      recursive: true,
    })
      .map(file => path.join('templates', String(file)))
      .filter(file => path.basename(file) === 'template.yaml')
      .map(read)
      .filter(({ spec }) =>
        spec.steps.some(
          ({ action }: { action: string }) =>
            action === 'fmops:workload:submit',
        ),
      )
      .map(({ metadata }) => `template:default/${metadata.name}`);
    const [output] = read('app-config.yaml').app.extensions.flatMap(
      (extension: Record<string, unknown>) => extension[OUTPUT] ?? [],
    );
    expect(submitting.length).toBeGreaterThan(0);
    expect(output.config.templates).toEqual(expect.arrayContaining(submitting));
  });
});
