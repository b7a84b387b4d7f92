/** How often a known value is taken where there is one. */
const SHARE = 0.8;

/**
 * The configuration of Schemathesis, in TOML (lists and strings are written in
 * it as in JSON).
 *
 * @param {Awaited<ReturnType<import('./knownValues.mjs').readKnownValues>>} known
 * @param {string} token
 */
export function configurationOf({ parameters, ids }, token) {
  const dictionaries = [
    ...Object.entries(parameters),
    ...Object.entries(ids).map(([path, values]) => [keyOf(path), values]),
  ].filter(([, values]) => values.length);
  return [
    // What is said of a stream is in its first events
    'max-stream-events = 1',
    'request-timeout = 20',
    `headers = { Authorization = ${JSON.stringify(`Bearer ${token}`)} }`,
    '[phases.coverage]',
    'unexpected-methods = []',
    ...dictionaries.flatMap(([name, values]) => [
      `[dictionaries.${name}]`,
      `values = ${JSON.stringify(values)}`,
    ]),
    '[parameters]',
    ...Object.keys(parameters)
      .filter(name => parameters[name].length)
      .flatMap(name =>
        ['path', 'query', 'body'].map(
          place => `"${place}.${name}" = ${binding(name)}`,
        ),
      ),
    ...Object.keys(ids).flatMap(path => [
      '[[operations]]',
      `include-path-regex = ${JSON.stringify(`${path}/\\{id\\}`)}`,
      `parameters = { "path.id" = ${binding(keyOf(path))} }`,
    ]),
  ].join('\n');
}

const keyOf = path => path.replace(/\W+/g, '-').slice(1);
const binding = name => `{ dictionary = "${name}", probability = ${SHARE} }`;
