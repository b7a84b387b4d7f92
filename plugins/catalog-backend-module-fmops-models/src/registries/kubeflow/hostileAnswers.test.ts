import fc from 'fast-check';
import {
  anyValue,
  expectEntitiesOrRejections,
  withAnyOf,
} from '../../__testUtils__/hostileAnswers';
import { catalogModel } from './catalogModel';
import { registeredModel } from './registeredModel';
import { segment } from './segment';

const PROPERTIES = [
  'License',
  'license link',
  'Provider',
  'Source model',
  'parameters',
  'task',
  'fmops.dev/task',
  'fmops.dev/modality',
  'fmops.dev/type',
];

const customProperties = fc.dictionary(
  fc.oneof(fc.constantFrom(...PROPERTIES), fc.string({ unit: 'binary' })),
  fc.oneof(
    anyValue,
    withAnyOf('metadataType', 'string_value', 'int_value', 'bool_value'),
  ),
);

const described = (...more: string[]) =>
  fc.oneof(
    anyValue,
    fc
      .tuple(
        withAnyOf(
          'name',
          'description',
          'readme',
          'language',
          'tasks',
          'provider',
          'license',
          'licenseLink',
          'libraryName',
          ...more,
        ),
        customProperties,
      )
      .map(([item, properties]) => ({ ...item, customProperties: properties })),
  );

const artifacts = fc.array(
  fc.oneof(anyValue, withAnyOf('artifactType', 'uri', 'state')),
  { maxLength: 3 },
);

it('survives any answer of the model registry', async () => {
  const versions = fc.array(
    fc.record({
      version: fc.oneof(
        anyValue,
        withAnyOf('name', 'state', 'createTimeSinceEpoch', 'customProperties'),
      ),
      artifacts,
    }),
    { maxLength: 4 },
  );
  const run = fc.assert(
    fc.asyncProperty(described('state', 'id'), versions, (model, answered) =>
      expectEntitiesOrRejections([registeredModel(model, answered)]),
    ),
  );
  await expect(run).resolves.toBeUndefined();
});

it('survives any answer of the model catalog', async () => {
  const run = fc.assert(
    fc.asyncProperty(described('maturity'), artifacts, (model, answered) =>
      expectEntitiesOrRejections([catalogModel(model, answered)]),
    ),
  );
  await expect(run).resolves.toBeUndefined();
});

it('makes a part of a path of anything, or nothing', () => {
  fc.assert(
    fc.property(anyValue, value => {
      const path = `/api/${segment(value) ?? 'nothing'}/artifacts`;
      expect(new URL(path, 'https://kubeflow.example.com').pathname).toBe(path);
    }),
  );
});
