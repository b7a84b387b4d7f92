import {
  isFoundationModelEntity,
  isModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { readCatalogFiles } from '../__testUtils__/catalogFiles';
import { finishedRun } from '../__testUtils__/finishedRun';
import { outputModelEntity, versionOf } from './outputModelEntity';

const entities = readCatalogFiles().map(({ entity }) => entity);

function model(name: string) {
  return entities
    .filter(isFoundationModelEntity)
    .find(({ metadata }) => metadata.name === name)!;
}

function dataset(name: string) {
  return entities
    .filter(isModelDatasetEntity)
    .find(({ metadata }) => metadata.name === name)!;
}

function build(base: string, data: string, method?: string) {
  const workload = finishedRun('assistant-1', {
    lineage: { outputUri: 'pvc://training-output/assistant-1/adapter' },
  });
  return outputModelEntity(
    {
      workload,
      modelRef: 'foundationmodel:default/assistant',
      owner: 'group:default/language-team',
    },
    {
      base: model(base),
      datasets: [dataset(data)],
      component: 'component:default/assistant-sft',
      method,
    },
    [versionOf(workload)],
  );
}

describe('outputModelEntity', () => {
  it('has the lineage of the run', () => {
    const { spec } = build('mpt-7b', 'databricks-dolly-15k', 'lora');

    expect(spec).toMatchObject({
      type: 'adapter',
      owner: 'group:default/language-team',
      baseModel: {
        ref: 'foundationmodel:default/mpt-7b',
        relation: 'adapter',
        method: 'lora',
      },
      trainedOn: ['modeldataset:default/databricks-dolly-15k'],
      producedBy: {
        component: 'component:default/assistant-sft',
        run: 'uid-assistant-1',
        cluster: 'local',
      },
      versions: [
        {
          version: 'assistant-1',
          artifactUri: 'pvc://training-output/assistant-1/adapter',
          revision: 'uid-assistant-1',
          stage: 'development',
        },
      ],
      releasedOn: '2026-08-01',
    });
  });

  it('inherits facts about the base, not results, prices or sources', () => {
    const base = model('qwen2.5-7b-instruct').spec;
    const { spec } = build('qwen2.5-7b-instruct', 'alpaca');

    expect(spec).toMatchObject({
      parameters: base.parameters,
      architecture: base.architecture,
      contextWindow: base.contextWindow,
      languages: base.languages,
      modality: base.modality,
      task: base.task,
    });
    expect(spec).not.toHaveProperty('parametersBasis');
    expect(spec).not.toHaveProperty('evaluations');
    expect(spec).not.toHaveProperty('pricing');
    expect(spec).not.toHaveProperty('sources');
    expect(spec).not.toHaveProperty('verified');
  });

  it.each([
    ['mpt-7b', 'databricks-dolly-15k', /Apache.*CC|Apache.*Creative Commons/],
    ['mpt-7b-chat', 'databricks-dolly-15k', /MPT.*NonCommercial/i],
    ['xgen-7b-8k-base', 'alpaca', /Apache.*NonCommercial/],
    ['xgen-7b-8k-inst', 'databricks-dolly-15k', /XGen.*Dolly/],
  ])('never inherits the licence of %s', (base, data, note) => {
    const { license } = build(base, data).spec;

    expect(license.spdx).toBeUndefined();
    expect(license.id).toBe('to-be-reviewed');
    expect(license.commercialUse).toBe('conditional');
    expect(license.note).toMatch(note);
    expect(license.note).toMatch(/must be reviewed/);
  });

  it('calls a model fine-tuned when the method is not known', () => {
    expect(build('mpt-7b', 'alpaca').spec).toMatchObject({
      type: 'fine-tuned',
      baseModel: { relation: 'finetune' },
    });
  });

  it('takes a merged adapter for a model of its own', () => {
    expect(build('mpt-7b', 'alpaca', 'merge').spec).toMatchObject({
      type: 'merged',
      baseModel: { relation: 'merge', method: 'merge' },
      license: { id: 'to-be-reviewed' },
    });
  });

  it('leaves a copy what it was, with its terms', () => {
    const base = model('mpt-7b').spec;
    expect(build('mpt-7b', 'alpaca', 'copy').spec).toMatchObject({
      type: base.type,
      license: base.license,
      baseModel: { relation: 'copy' },
    });
  });
});
