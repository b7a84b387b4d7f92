import {
  artifactLocation,
  datasetLocation,
  modelLocation,
} from './artifactLocation';

describe('artifactLocation', () => {
  it.each([
    ['pvc://store/models/a', { claim: 'store', path: 'models/a' }],
    ['pvc://store//models/a/', { claim: 'store', path: 'models/a' }],
    ['pvc://store', { claim: 'store', path: '' }],
    ['s3://bucket/models/a', { store: 'bucket' }],
  ])('reads %s', (uri, expected) => {
    expect(artifactLocation(uri)).toMatchObject(expected);
  });

  it.each([
    'pvc://store/../other',
    'pvc://store/a/..',
    'pvc://Store/a',
    'pvc://store/a b',
    'oci://registry/a',
    '',
    undefined,
  ])('takes %s for none that pods can load from', uri => {
    expect(artifactLocation(uri)).toBeUndefined();
  });
});

describe('modelLocation', () => {
  const source = { huggingFaceId: 'org/model', revision: 'abc' };
  const version = (artifactUri?: string) => ({ version: '1', artifactUri });

  it('prefers the copy on a claim', () => {
    expect(
      modelLocation({ source, versions: [version('pvc://store/a')] }),
    ).toMatchObject({ store: 'claim', claim: 'store' });
  });

  it('prefers the Hub to a bucket', () => {
    expect(
      modelLocation({ source, versions: [version('s3://bucket/a')] }),
    ).toEqual({ store: 'hub', id: 'org/model', revision: 'abc' });
  });

  it('takes the newest version that has files', () => {
    expect(
      modelLocation({
        versions: [version(), version('s3://b/2'), version('s3://b/1')],
      }),
    ).toEqual({ store: 'bucket', uri: 's3://b/2' });
  });

  it('knows none without either', () => {
    expect(modelLocation({ versions: [version('ftp://x/y')] })).toBeUndefined();
  });
});

it('finds the rows of a private dataset', () => {
  expect(
    datasetLocation({ source: { uri: 'pvc://data/support' } }),
  ).toMatchObject({ store: 'claim', claim: 'data', path: 'support' });
});
