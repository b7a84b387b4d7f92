import Ajv from 'ajv';
import { exampleFoundationModel, exampleModelDataset } from '../examples';
import { foundationModelSchema, modelDatasetSchema } from '.';

type Json = Record<string, any>;

const cases = [
  {
    kind: 'FoundationModel',
    schema: foundationModelSchema as Json,
    good: exampleFoundationModel as Json,
    bad: [
      ['parameters', '7B', '/spec/parameters'],
      ['parameters', -1, '/spec/parameters'],
      ['type', 'distilled', '/spec/type'],
      ['releasedOn', 'July 2026', '/spec/releasedOn'],
      ['sources', ['ftp://example.com/model'], '/spec/sources/0'],
      ['license', { commercialUse: 'maybe' }, '/spec/license/commercialUse'],
      ['baseModel', { ref: 'a' }, '/spec/baseModel'],
      ['card', {}, '/spec/card'],
      ['card', { text: 'a', url: 'https://a.example' }, '/spec/card'],
      // eslint-disable-next-line no-script-url
      ['card', { url: 'javascript:alert(1)' }, '/spec/card/url'],
      ['card', { text: 'x'.repeat(65_537) }, '/spec/card/text'],
      ['versions', [{ version: '1', url: 'x' }], '/spec/versions/0'],
      ['owner', undefined, '/spec'],
      ['colour', 'red', '/spec'],
    ],
  },
  {
    kind: 'ModelDataset',
    schema: modelDatasetSchema as Json,
    good: exampleModelDataset as Json,
    bad: [
      ['type', 'table', '/spec/type'],
      ['rows', '1000', '/spec/rows'],
      ['license', undefined, '/spec'],
      ['personalData', { value: 'maybe' }, '/spec/personalData/value'],
      ['sampleRows', [{}], '/spec/sampleRows/0'],
      ['sampleRows', ['a row'], '/spec/sampleRows/0'],
      ['sampleRows', Array(21).fill({ a: 1 }), '/spec/sampleRows'],
      ['source', { uri: 'somewhere' }, '/spec/source/uri'],
      ['colour', 'red', '/spec'],
    ],
  },
] as const;

/** All property names that a schema allows at one path, and those that an example has. */
function unused(schema: Json, value: any, path: string): string[] {
  if (schema.type === 'array') {
    return value.flatMap((item: any) => unused(schema.items, item, path));
  }
  return Object.entries<Json>(schema.properties ?? {}).flatMap(
    ([name, property]) =>
      value[name] === undefined
        ? [`${path}.${name}`]
        : unused(property, value[name], `${path}.${name}`),
  );
}

describe.each(cases)('$kind', ({ schema, good, bad }) => {
  // As the catalog does: no formats, unknown keywords are errors.
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

  it('accepts an example with every field', () => {
    expect(validate(good)).toBe(true);
    expect(
      unused(schema, good, '').filter(
        path =>
          !path.includes('.architecture.') &&
          !/\.license\./.test(path) &&
          // Beside the text of a card there is no address
          path !== '.spec.card.url',
      ),
    ).toEqual([]);
  });

  it.each(bad)('refuses %s: %j, naming %s', (field, value, path) => {
    const entity = { ...good, spec: { ...good.spec, [field]: value } };
    const plain = JSON.parse(JSON.stringify(entity));

    expect(validate(plain)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(
      path,
    );
  });
});
