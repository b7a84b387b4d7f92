// Writes the reference pages of docs/reference from the code:
//   node tools/docs/reference.mjs
import fs from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { root } from '../../scripts/settings.mjs';
import { actions } from './reference/actions.mjs';
import { annotations } from './reference/annotations.mjs';
import { configuration } from './reference/configuration.mjs';
import { permissions } from './reference/permissions.mjs';
import { routes } from './reference/routes.mjs';
import { constantsOf, parse, sourceFiles } from './reference/source.mjs';

const PAGES = { actions, annotations, configuration, permissions, routes };

/** The pages, by the file that they belong into. */
export function referencePages() {
  const files = sourceFiles().map(parse);
  const style = prettier.resolveConfig.sync(import.meta.filename);
  const source = { files, constants: constantsOf(files) };
  return Object.entries(PAGES).map(([name, write]) => ({
    file: path.join(root, `docs/reference/${name}.md`),
    text: prettier.format(write(source), { ...style, parser: 'markdown' }),
  }));
}

if (import.meta.filename === process.argv[1]) {
  fs.mkdirSync(path.join(root, 'docs/reference'), { recursive: true });
  for (const { file, text } of referencePages()) fs.writeFileSync(file, text);
}
