import { readFileSync } from 'node:fs';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { AppConfig, ConfigReader } from '@backstage/config';
import type { JsonValue } from '@backstage/types';
import { parse } from 'yaml';

const root = path.join(resolvePackagePath('backend'), '../..');
const read = (context: string): AppConfig => ({
  context,
  data: parse(readFileSync(path.join(root, context), 'utf8')),
});

/** Where something stands in a configuration that a test asks for, as dotted keys. */
function placesOf(
  value: JsonValue | undefined,
  matches: (key: string, value: JsonValue | undefined) => boolean,
  place: string[] = [],
): string[] {
  const found = matches(place.at(-1) ?? '', value) ? [place.join('.')] : [];
  return typeof value === 'object' && value !== null
    ? found.concat(
        Object.entries(value).flatMap(([key, inner]) =>
          placesOf(inner, matches, [...place, key]),
        ),
      )
    : found;
}

const demonstration = read('app-config.yaml');
const production = ConfigReader.fromConfigs([
  demonstration,
  read('app-config.production.yaml'),
]).get();

it.each<[string, Parameters<typeof placesOf>[1]]>([
  ['is marked as one', (key, value) => key === 'demo' && value === true],
  [
    'is on its cluster',
    (key, value) => ['cluster', 'name'].includes(key) && value === 'local',
  ],
])('nothing in production %s', (_, matches) => {
  expect(placesOf(demonstration.data, matches)).not.toEqual([]);
  expect(placesOf(production, matches)).toEqual([]);
});

it('teams register models in repositories of their own', () => {
  const { catalog } = production as {
    catalog: { rules: { allow: string[] }[] };
  };
  expect(catalog.rules.flatMap(({ allow }) => allow)).toContain(
    'FoundationModel',
  );
});
