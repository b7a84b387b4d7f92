import type { ModelInspection } from '../inspection';
import type { StatedFacts } from './ModelRegistration';
import { inspectionRequest } from './inspectionRequest';
import { registeredModel } from './registeredModel';

const inspection: ModelInspection = {
  name: 'tiny-7b',
  title: 'Tiny 7B',
  url: 'https://hub.example.com/acme/tiny-7b',
  spec: {
    type: 'base',
    provider: 'acme',
    access: 'open',
    license: { id: 'apache-2.0', commercialUse: 'yes' },
    modality: 'text',
    task: 'text-generation',
    parameters: 7_000,
    parametersBasis: 'hub-total',
  },
  facts: [{ field: 'parameters', from: 'config.json' }],
  findings: [],
};

const register = (facts?: StatedFacts, found = inspection) =>
  registeredModel(
    {
      source: { way: 'huggingFace', huggingFaceId: 'acme/tiny-7b' },
      facts,
      owner: 'group:default/team',
      lifecycle: 'production',
    },
    found,
  );

it('takes what was read', () => {
  const { entity, problems, origins } = register();
  expect(problems).toEqual([]);
  expect(entity).toEqual({
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: {
      name: 'tiny-7b',
      title: 'Tiny 7B',
      links: [
        { url: 'https://hub.example.com/acme/tiny-7b', title: 'Model card' },
      ],
    },
    spec: {
      ...inspection.spec,
      owner: 'group:default/team',
      lifecycle: 'production',
    },
  });
  expect(origins.get('parameters')).toBe('config.json');
});

it('takes what is stated over what was read, and says so', () => {
  const { entity, problems, origins } = register({
    about: 'acme/tiny-7b',
    title: 'Our tiny one',
    parameters: 8_000,
    provider: '',
    languages: [],
  });
  expect(problems).toEqual([]);
  expect(entity.metadata.title).toBe('Our tiny one');
  expect(entity.spec).toMatchObject({
    provider: 'acme',
    parameters: 8_000,
    parametersBasis: 'published',
    unverifiedFields: ['parameters'],
  });
  expect(entity.spec).not.toHaveProperty('languages');
  expect(entity.spec).not.toHaveProperty('about');
  expect(origins.get('parameters')).toBe('the form');
});

const nothing: ModelInspection = { spec: {}, facts: [], findings: [] };

it('asks for what neither a source nor a person says', () => {
  const { problems } = register({ contextWindow: 0.5 }, nothing);
  expect(problems.map(({ field }) => field)).toEqual([
    'provider',
    'type',
    'access',
    'modality',
    'task',
    'contextWindow',
    'license',
  ]);
});

const licensed = (license: StatedFacts['license'], read = {}) => {
  const { entity, problems } = register(
    { license },
    { ...inspection, spec: { ...inspection.spec, license: read } },
  );
  return { license: entity.spec?.license, problems };
};

it('wants to know what a licence allows, or that it is looked at later', () => {
  const read = { id: 'acme-terms', url: 'https://acme.example/terms' };
  expect(licensed(undefined, read).problems).toEqual([
    expect.objectContaining({ field: 'license' }),
  ]);
  expect(licensed({ commercialUse: 'no' }, read)).toEqual({
    license: { ...read, commercialUse: 'no' },
    problems: [],
  });
  expect(licensed({ toBeReviewed: true }, read)).toEqual({
    license: {
      id: 'to-be-reviewed',
      name: 'acme-terms',
      note: 'Nobody has looked yet at what acme-terms allows.',
      url: 'https://acme.example/terms',
    },
    problems: [],
  });
  expect(licensed({ toBeReviewed: true }).license).toEqual({
    id: 'to-be-reviewed',
    name: 'Terms to be reviewed',
    note: 'Nobody has looked at its terms yet.',
  });
});

it('takes nothing of the terms of another licence', () => {
  const mit = { id: 'mit', commercialUse: 'yes' };
  expect(licensed({ id: 'acme-terms' }, mit).problems).toHaveLength(1);
  expect(licensed({ id: 'mit', toBeReviewed: true }, mit).license).toEqual(mit);
});

it('takes prices with their day and source only', () => {
  const pricing = {
    inputPerMTokens: 0.5,
    currency: 'USD',
    asOf: '2026-08-01',
    source: 'https://acme.example/prices',
  };
  const { entity, problems } = register({ pricing });
  expect(problems).toEqual([]);
  expect(entity.spec?.pricing).toEqual(pricing);
  expect(entity.spec).not.toHaveProperty('unverifiedFields');
  expect(
    register({ pricing: { inputPerMTokens: -1 } }).problems.map(
      ({ field }) => field,
    ),
  ).toEqual(['pricing', 'pricing', 'pricing', 'pricing']);
  expect(
    register({ pricing: { currency: 'USD' } }).entity.spec,
  ).not.toHaveProperty('pricing');
});

describe('what is looked up', () => {
  const typed = {
    huggingFaceId: ' acme/a ',
    uri: 's3://models/a',
    provider: 'Acme',
    providerModelId: '',
    name: 'a',
  };

  it.each([
    ['huggingFace', { huggingFaceId: 'acme/a', name: 'a' }],
    ['files', { uri: 's3://models/a', name: 'a' }],
    ['provider', undefined],
    ['manual', { name: 'a' }],
    ['elsewhere', undefined],
  ])('%s: %j', (way, request) => {
    expect(inspectionRequest({ ...typed, way } as typeof typed)).toEqual(
      request,
    );
  });

  it('is nothing before anything is typed', () => {
    expect(inspectionRequest(undefined)).toBeUndefined();
    expect(inspectionRequest({ way: 'manual', name: ' ' })).toBeUndefined();
  });
});
