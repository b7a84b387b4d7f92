import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import {
  isPromptTemplateEntity,
  promptProblems,
  promptTemplateSchema,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import Ajv from 'ajv';

const folder = resolvePackagePath(
  '@fmops/backstage-plugin-catalog-backend-module-fmops-evaluations',
  '../../catalog/prompts',
);

const prompts = readdirSync(folder).flatMap(file => {
  const target = join(folder, file);
  return [
    ...parseEntityYaml(readFileSync(target), { type: 'file', target }),
  ].map(result => {
    if (result.type !== 'entity' || !isPromptTemplateEntity(result.entity)) {
      throw new Error(`${file} holds something that is no prompt`);
    }
    return result.entity;
  });
});

it('starts with prompts of tasks and of judges', () => {
  const names = prompts.map(({ metadata }) => metadata.name);
  expect(names).toEqual(
    expect.arrayContaining([
      'summarize-document',
      'classify-sentiment',
      'extract-fields',
      'judge-answer-quality',
      'judge-toxicity',
      'judge-bias',
      'judge-hallucination',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});

it.each(prompts.map(prompt => [prompt.metadata.name, prompt] as const))(
  '%s is valid',
  (_name, prompt) => {
    const validate = new Ajv({ allErrors: true }).compile(promptTemplateSchema);
    validate(prompt);
    expect(validate.errors).toBeNull();
    expect(promptProblems(prompt.spec)).toEqual([]);
  },
);

it('asks judges for a whole number from 1 to 10 and an explanation', () => {
  const judges = prompts.filter(({ metadata }) =>
    metadata.tags?.includes('judge'),
  );
  expect(judges.length).toBeGreaterThan(3);
  for (const { spec } of judges) {
    const { explanation, ...scores } = (spec.responseSchema?.properties ??
      {}) as Record<string, unknown>;
    expect(explanation).toEqual({ type: 'string' });
    expect(Object.values(scores)).toEqual(
      Object.values(scores).map(() => ({
        type: 'integer',
        minimum: 1,
        maximum: 10,
      })),
    );
  }
});
