import path from 'node:path';

const REFERENCE =
  /(?<![\w.])(?:(var|local|module)\.(\w+)|(data)\.(\w+)\.(\w+)|((?:aws|helm)_\w+)\.(\w+))/g;
const GIVEN_TO_ALL = new Set([
  ...['source', 'version', 'count', 'for_each', 'depends_on', 'providers'],
]);

/** Names that expressions use, and nothing declares. */
export function undeclared(module) {
  const { names } = module;
  return module.blocks.flatMap(block =>
    [...block.code.matchAll(REFERENCE)]
      .map(([, ...parts]) => parts.filter(Boolean).join('.'))
      .filter(name => !names.has(name))
      .map(name => `${block}: nothing declares ${name}`),
  );
}

/** What calls of modules in this repository give and take that the modules don't have. */
export function wrongCalls(module, modules) {
  return module.of('module').flatMap(call => {
    const source = /^"(\..+)"$/.exec(call.setting('source') ?? '')?.[1];
    if (!source) return [];
    const called = modules.get(path.join(module.folder, source));
    if (!called) return [`${call}: there is no module ${source}`];
    const variables = called.of('variable');
    const known = new Set(variables.map(({ labels: [name] }) => name));
    const outputs = new Set(called.of('output').map(o => o.labels[0]));
    const taken = new RegExp(
      `module\\.${call.labels[0]}(?:\\[[^\\]]*\\])?\\.(\\w+)`,
      'g',
    );
    return [
      ...call.settings
        .filter(name => !known.has(name) && !GIVEN_TO_ALL.has(name))
        .map(name => `${call}: the module takes no ${name}`),
      ...variables
        .filter(variable => !variable.settings.includes('default'))
        .filter(({ labels: [name] }) => !call.settings.includes(name))
        .map(({ labels: [name] }) => `${call}: ${name} is not given`),
      ...module.blocks.flatMap(block =>
        [...block.code.matchAll(taken)]
          .filter(([, name]) => !outputs.has(name))
          .map(([, name]) => `${block}: ${call.labels[0]} gives no ${name}`),
      ),
    ];
  });
}
