import { ConfigReader } from '@backstage/config';
import { readStages } from './mlflow/stages';
import { readRegistrySettings } from './RegistrySettings';

it.each([
  [{ owner: 'x' }, /'type'/],
  [{ type: 'x' }, /'owner'/],
  [
    { type: 'x', owner: 'y', defaults: { modality: 'smell' } },
    /defaults\.modality of a registry is smell, and must be one of text,/,
  ],
])('refuses %j', (config, message) => {
  expect(() => readRegistrySettings('id', new ConfigReader(config))).toThrow(
    message,
  );
});

it('refuses an id that can be no annotation value', () => {
  expect(() =>
    readRegistrySettings('a b', new ConfigReader({ type: 'x', owner: 'y' })),
  ).toThrow(/fmopsRegistries\.a b: a name of letters/);
});

it('refuses a stage that there is not', () => {
  expect(() =>
    readStages(new ConfigReader({ stages: { live: 'prod' } })),
  ).toThrow(/stages\.live of a registry is prod, and must be one of/);
});
