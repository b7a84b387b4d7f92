import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../scripts/settings.mjs';
import { cell, code, table } from './table.mjs';

const PLUGINS = ['fmops-models', 'fmops-workloads', 'fmops-evaluations'];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Routes of the backends, as their OpenAPI descriptions tell them. */
export function routes() {
  const sections = PLUGINS.map(plugin => {
    const folder = path.join(root, `plugins/${plugin}-backend/src/schema`);
    const rows = fs
      .readdirSync(folder)
      .filter(file => file.endsWith('.yaml'))
      .map(file => parse(fs.readFileSync(path.join(folder, file), 'utf8')))
      .flatMap(({ paths = {} }) => Object.entries(paths))
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([route, operations]) =>
        METHODS.filter(method => operations[method]).map(method => [
          code(`${method.toUpperCase()} ${route}`),
          cell(operations[method].description ?? operations[method].summary),
        ]),
      );
    return `## ${plugin}\n\n${table(['route', 'what it does'], rows)}`;
  });
  return `# Routes

What the backends answer to, below \`/api/<plugin>\`. All need a token of the portal in the header \`Authorization\`. The full descriptions, in OpenAPI, are at \`/api/<plugin>/openapi.json\`; requests are checked against them.

${sections.join('\n\n')}
`;
}
