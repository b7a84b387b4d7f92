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

const kinds = () => {
  const { catalog } = production as {
    catalog: { rules: { allow: string[] }[] };
  };
  return catalog.rules.flatMap(({ allow }) => allow);
};

it('teams register models in repositories of their own', () => {
  expect(kinds()).toContain('FoundationModel');
});

it('a repository of a team brings neither people, templates nor other repositories', () => {
  for (const kind of ['User', 'Group', 'Template', 'Location']) {
    expect(kinds()).not.toContain(kind);
  }
});

it('nobody signs in without the identity provider, and nothing comes from a folder', () => {
  const { auth, fmops } = production as {
    auth: { providers: Record<string, unknown> };
    fmops: {
      evaluations: { results: { folders: unknown[] } };
      localProjects?: unknown;
    };
  };
  const providers = Object.entries(auth.providers)
    .filter(([, provider]) => provider !== null)
    .map(([name]) => name);
  expect(providers).toEqual(['oidc']);
  expect(fmops.evaluations.results.folders).toEqual([]);
  expect(fmops.localProjects).toBeUndefined();
});
