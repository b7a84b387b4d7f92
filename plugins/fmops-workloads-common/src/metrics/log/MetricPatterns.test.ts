import { logLines } from './__fixtures__/logLines';
import { MetricPatterns } from './MetricPatterns';
import { metricPatterns } from './patterns';

const read = (line: string) => new MetricPatterns(metricPatterns).read(line);

const rounded = (told: Iterable<readonly [string, number]>) =>
  Object.fromEntries(
    [...told].map(([name, value]) => [name, value.toPrecision(12)]),
  );

describe('metrics that frameworks print', () => {
  it.each(logLines)('$framework: $line', ({ framework, line, tells }) => {
    const told = read(line);
    const place = ['step', 'totalSteps', 'epoch'] as const;
    expect(told?.framework).toBe(framework);
    expect(
      rounded([
        ...place.flatMap(field => {
          const value = told?.[field];
          return value === undefined ? [] : [[field, value] as const];
        }),
        ...(told?.values ?? []),
      ]),
    ).toEqual(rounded(Object.entries(tells)));
  });

  it.each(metricPatterns)('$id is tried on a line of its framework', entry => {
    const others = metricPatterns.slice(0, metricPatterns.indexOf(entry));
    const samples = logLines.filter(({ line }) =>
      entry.contains.every(text => line.includes(text)),
    );
    expect(
      entry.id.startsWith('common.') ||
        samples.some(({ line }) => !new MetricPatterns(others).read(line)),
    ).toBe(true);
  });

  it.each([
    'a loss of power',
    "{'losses': 3}",
    'Loss function: cross entropy, lr: 2e-5',
    'lr: 2.0e-05',
    'loss: 10.20.30.40',
    'aux loss: 3',
    'loss: 12:30:00',
    'the loss: infinite',
  ])('nothing is read from: %s', line => {
    expect(read(line)?.values.size ?? 0).toBe(0);
  });
});

describe('patterns of modules', () => {
  const own = {
    id: 'acme.step',
    framework: 'Acme',
    contains: ['<acme>'],
    keys: { 'energy used': 'energy', loss: 'loss' },
    series: [{ id: 'energy', title: 'Energy', chart: 'Energy', unit: 'kWh' }],
  };

  it('come before the built-in ones, with series of their own', () => {
    const patterns = new MetricPatterns(metricPatterns);
    patterns.add(own);
    const line = '<acme> loss: 2.5, energy used: 1.5 kWh';
    expect(patterns.read(line)?.framework).toBe('Acme');
    expect([...(patterns.read(line)?.values ?? [])]).toEqual([
      ['energy', 1.5],
      ['loss', 2.5],
    ]);
    expect(patterns.series.at(-1)?.title).toBe('Energy');
  });

  it.each([
    [{ ...own, contains: [] }, "'contains' must name"],
    [{ ...own, contains: [''] }, "'contains' must name"],
    [{ ...own, series: [] }, "no series 'energy'"],
    [{ ...own, id: 'vllm.stats' }, "'vllm.stats' already"],
  ])('%j is refused', (pattern, message) => {
    expect(() => new MetricPatterns(metricPatterns).add(pattern)).toThrow(
      message,
    );
  });
});
