import { LLAMA_8B } from '../__testUtils__/entities';
import { startActions } from '../__testUtils__/startActions';
import { ENGINEER, READER } from '../__testUtils__/startModelsBackend';

let portal: Awaited<ReturnType<typeof startActions>>;

beforeAll(async () => {
  portal = await startActions();
});

afterAll(() => portal?.stop());

describe('get-model', () => {
  interface Model {
    facts: { title: string; value: unknown; provenance?: string }[];
    license: { commercialUse: object };
    lineage: Record<string, unknown>;
    versions: { version: string }[];
    servingMemory: { precision: string; needGiB: number }[];
  }

  it('tells facts with where they come from', async () => {
    const { output } = await portal.call<Model>(READER, 'get-model', {
      model: 'llama-8b',
    });
    expect(output.facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          title: 'Parameters',
          value: LLAMA_8B.parameters,
          provenance: 'published',
        }),
        expect.objectContaining({
          title: 'Memory to serve',
          provenance: 'estimated',
        }),
        expect.objectContaining({ title: 'Released', value: null }),
      ]),
    );
    expect(output.license.commercialUse).toEqual({
      verdict: 'allowed',
      reason: 'Apache-2.0 allows commercial use.',
    });
    expect(output.versions.map(({ version }) => version)).toEqual(['3', '2']);
    expect(output.servingMemory.map(({ precision }) => precision)).toEqual([
      'bfloat16',
      'int8',
      'int4',
    ]);
  });

  it('tells of the lineage only what the caller may read', async () => {
    const lineage = async (user: string) =>
      (await portal.call<Model>(user, 'get-model', { model: 'llama-8b' }))
        .output.lineage;
    expect(await lineage(READER)).toEqual({
      derivedFrom: [],
      derivedModels: { total: 0, refs: [] },
      trainedOn: ['modeldataset:default/chats'],
      evaluatedOn: [],
      servedBy: [],
      producedBy: [],
    });
    expect(await lineage(ENGINEER)).toMatchObject({
      derivedFrom: ['foundationmodel:default/secret-base'],
      derivedModels: {
        total: 1,
        refs: ['foundationmodel:default/secret-child'],
      },
    });
  });

  it('answers for a hidden model as for one that does not exist', async () => {
    const error = async (name: string) => {
      const answer = await portal.call(READER, 'get-model', { model: name });
      expect(answer.isError).toBe(true);
      return answer.text.replace(name, '*');
    };
    expect(await error('secret-7b')).toBe(await error('nothing-7b'));
  });

  it.each([
    ['component:default/x', /model: 'component:default\/x' is no FoundationM/],
    ['my model/', /model: 'my model\/' is no entity reference/],
  ])('refuses %s', async (name, message) => {
    const { text } = await portal.call(READER, 'get-model', { model: name });
    expect(text).toMatch(message);
  });
});

describe('compare-models', () => {
  interface Compared {
    models: { ref: string }[];
    rows: { title: string; differs: boolean; values: { value: unknown }[] }[];
    ranking?: {
      ranks: { ref: string; rank: number; reason: string }[];
      benchmarks: string[];
    };
    url: string;
  }

  it('lays models side by side and marks differences', async () => {
    const { output } = await portal.call<Compared>(READER, 'compare-models', {
      models: ['llama-8b', 'mistral-7b', 'nova'],
    });
    const row = (title: string) => output.rows.find(one => one.title === title);
    expect(row('Parameters')).toMatchObject({
      differs: true,
      values: [
        { value: LLAMA_8B.parameters, provenance: 'published' },
        { value: 7_248_023_552 },
        { value: null },
      ],
    });
    expect(row('Task')).toMatchObject({ differs: false });
    expect(output.ranking).toBeUndefined();
  });

  it('ranks by weights, with a reason for each place', async () => {
    const { output } = await portal.call<Compared>(READER, 'compare-models', {
      models: ['mistral-7b', 'llama-8b'],
      weights: { quality: 3 },
      benchmarks: ['mmlu'],
    });
    expect(output.ranking).toMatchObject({
      ranks: [
        {
          ref: 'foundationmodel:default/llama-8b',
          rank: 1,
          reason: expect.stringContaining('Ahead of mistral-7b'),
        },
        { ref: 'foundationmodel:default/mistral-7b', rank: 2 },
      ],
    });
    expect(new URL(output.url).searchParams.getAll('model')).toEqual([
      'foundationmodel:default/mistral-7b',
      'foundationmodel:default/llama-8b',
    ]);
    expect(new URL(output.url).searchParams.getAll('benchmark')).toEqual(
      output.ranking?.benchmarks,
    );
  });

  it.each([
    [{ models: ['llama-8b'] }, /models/],
    [{ models: ['llama-8b', 'default/llama-8b'] }, /models\[1\].*twice/],
    [{ models: ['llama-8b', 'nova'], weights: { cost: 0 } }, /weights: one of/],
    [{ models: ['llama-8b', 'nova'], weights: { cost: 9 } }, /cost/],
    [
      {
        models: ['llama-8b', 'nova'],
        weights: { quality: 1 },
        benchmarks: ['X'],
      },
      /benchmarks\[0\]: no two of these models/,
    ],
    [{ models: ['llama-8b', 'secret-7b'] }, /no model .*secret-7b.* may read/],
  ])('refuses %j', async (input, message) => {
    const { isError, text } = await portal.call(
      READER,
      'compare-models',
      input,
    );
    expect(isError).toBe(true);
    expect(text).toMatch(message);
  });
});

describe('fit-model-on-hardware', () => {
  interface Placed {
    instanceType: string;
    accelerators: string;
    usdPerHour?: number;
    missingGiBPerDevice?: number;
    verdict: string;
  }
  interface Fit {
    memory?: { needGiBPerDevice: number; partsGiB: Record<string, number> };
    asked?: Placed;
    fits: Placed[];
    doesNotFit: Placed[];
    prices: string;
    reasons: string[];
  }
  const fit = async (input: object) => {
    const answer = await portal.call<Fit>(
      READER,
      'fit-model-on-hardware',
      input,
    );
    if (answer.isError) throw new Error(answer.text);
    return answer.output;
  };

  it('names the cheapest instances first, and the need by part', async () => {
    const { fits, memory, prices, reasons } = await fit({ model: 'llama-8b' });
    const costs = fits.map(({ usdPerHour }) => usdPerHour!);
    expect(costs.length).toBeGreaterThan(3);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    const devices = fits.map(({ accelerators }) => accelerators);
    expect(new Set(devices).size).toBe(devices.length);
    const { weights, overhead, kvCache } = memory!.partsGiB;
    expect(weights + overhead + kvCache).toBeCloseTo(
      memory!.needGiBPerDevice,
      0,
    );
    expect(prices).toMatch(/us-east-1.*as of \d{4}-\d\d-\d\d/);
    expect(reasons).toEqual([]);
  });

  it('says by how much it does not fit', async () => {
    const { asked } = await fit({
      model: 'mistral-7b',
      purpose: 'full',
      instanceType: 'g6.xlarge',
    });
    expect(asked).toMatchObject({ verdict: 'does-not-fit' });
    expect(asked?.missingGiBPerDevice).toBeGreaterThan(85);
  });

  it('takes less for QLoRA than for LoRA', async () => {
    const need = async (purpose: string) =>
      (await fit({ model: 'llama-8b', purpose, instanceType: 'g6e.xlarge' }))
        .memory!.needGiBPerDevice;
    expect(await need('qlora')).toBeLessThan(await need('lora'));
  });

  it('estimates what is in no catalog, and says what it could not count', async () => {
    const { fits, memory, reasons } = await fit({
      parameters: 70e9,
      precision: 'int4',
    });
    expect(fits.length).toBeGreaterThan(0);
    expect(memory?.partsGiB.kvCache).toBe(0);
    expect(reasons).toEqual([expect.stringContaining('At least this much')]);
    const training = await fit({ parameters: 70e9, purpose: 'lora' });
    expect(training.fits).toEqual([]);
    expect(training.reasons).toEqual([expect.stringContaining('hiddenSize')]);
  });

  it('says why nothing is estimated', async () => {
    expect(await fit({ model: 'nova' })).toMatchObject({
      fits: [],
      reasons: [expect.stringContaining('hosts this model')],
    });
    expect(await fit({ model: 'llama-8b', purpose: 'full' })).toMatchObject({
      reasons: [expect.stringContaining('full')],
    });
  });

  it.each([
    [{}, /model: give either model, or parameters/],
    [{ model: 'llama-8b', parameters: 1e9 }, /model: give either/],
    [{ model: 'llama-8b', architecture: { layers: 1 } }, /architecture: only/],
    [
      { parameters: 1e9, purpose: 'lora', precision: 'int4' },
      /precision: only/,
    ],
    [
      { parameters: 1e9, instanceType: 'x1' },
      /instanceType: 'x1' is not known/,
    ],
    [{ parameters: 1e9, contextTokens: 0.5 }, /contextTokens/],
    [{ model: 'secret-7b' }, /no model .*secret-7b.* may read/],
  ])('refuses %j and names the field', async (input, message) => {
    await expect(fit(input)).rejects.toThrow(message);
  });
});
