import type { Entity } from '@backstage/catalog-model';
import { offersFrom } from './offersFrom';

const template = (name: string, stage: string, fields: object): Entity => ({
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'fmops.dev/stage': stage },
  },
  spec: { type: 'service', parameters: [{ properties: { ...fields } }] },
});

const modelField = (purpose?: string) => ({
  'ui:field': 'FmopsModelPicker',
  ...(purpose && { 'ui:options': { for: purpose } }),
});

const TUNE = template('tune', 'instruction-tuning', {
  baseModel: modelField(),
});
const SERVE = template('serve', 'serving', {
  model: modelField('serving'),
  owner: { type: 'string' },
  replicas: { type: 'integer' },
});
const LOAD_TEST = template('load-test', 'evaluation', {
  endpoint: { 'ui:field': 'FmopsEndpointPicker' },
});

const model = (spec: object = {}): Entity => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'tuned', namespace: 'default' },
  spec: {
    type: 'fine-tuned',
    owner: 'group:default/a',
    lifecycle: 'experimental',
    provider: 'Acme',
    access: 'open',
    license: { id: 'apache-2.0', commercialUse: 'yes' },
    modality: 'text',
    task: 'text-generation',
    source: { huggingFaceId: 'acme/tuned' },
    ...spec,
  },
});

const REF = 'foundationmodel:default/tuned';

describe('offersFrom', () => {
  it('fills in the model, and what means the same on both forms', () => {
    const [offer] = offersFrom([SERVE], ['serving'], {
      model: model(),
      values: { owner: 'group:default/a', replicas: 3 },
    });
    expect(offer).toEqual({
      template: 'template:default/serve',
      title: 'serve',
      stage: 'serving',
      values: { model: REF, owner: 'group:default/a' },
    });
  });

  it('offers in the order of the stages what takes what is there', () => {
    const things = { model: model() };
    const titles = (stages: string[], of = things) =>
      offersFrom([SERVE, LOAD_TEST, TUNE], stages, of).map(
        ({ title }) => title,
      );
    expect(titles(['instruction-tuning', 'serving'])).toEqual([
      'tune',
      'serve',
    ]);
    expect(titles(['serving', 'instruction-tuning'])).toEqual([
      'serve',
      'tune',
    ]);
  });

  it('hands an endpoint to what measures one', () => {
    expect(
      offersFrom([SERVE, LOAD_TEST], ['evaluation'], {
        endpoint: 'component:default/chat',
      }),
    ).toEqual([
      expect.objectContaining({
        title: 'load-test',
        values: { endpoint: 'component:default/chat' },
      }),
    ]);
  });

  it('tunes an adapter through the model that it was made from', () => {
    const adapter = model({
      type: 'adapter',
      baseModel: { ref: 'foundationmodel:default/base' },
    });
    expect(
      offersFrom([TUNE], ['instruction-tuning'], { model: adapter })[0].values,
    ).toEqual({ baseModel: 'foundationmodel:default/base' });
  });

  it('offers nothing that a model can’t be used for', () => {
    const hosted = model({ access: 'proprietary', source: {} });
    expect(offersFrom([SERVE, TUNE], ['serving'], { model: hosted })).toEqual(
      [],
    );
    expect(offersFrom([SERVE], ['serving'], {})).toEqual([]);
  });
});
