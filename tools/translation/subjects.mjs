import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/settings.mjs';

const SOURCES = ['plugins', 'packages'].flatMap(folder =>
  fs
    .readdirSync(path.join(root, folder))
    .map(name => path.join(root, folder, name, 'src')),
);

const filesIn = folder =>
  fs
    .readdirSync(folder, { recursive: true })
    .map(file => path.join(folder, file));

const isProduct = file =>
  /\.tsx?$/.test(file) &&
  !/\.test\.|__testUtils__|__fixtures__|setupTests|\/messages\//.test(file);

/**
 * Every folder of a frontend package that has messages of its own, with both
 * languages and the files that may use them.
 */
export async function readSubjects() {
  const sources = SOURCES.filter(source => fs.existsSync(source));
  return Promise.all(
    sources.flatMap(source =>
      filesIn(source)
        .filter(file => file.endsWith('/messages/en.ts'))
        .map(async english => {
          const folder = path.dirname(path.dirname(english));
          const german = path.join(path.dirname(english), 'de.ts');
          return {
            name: path.relative(root, folder),
            en: (await import(english)).en,
            de: (await import(german)).default,
            users: filesIn(source).filter(isProduct),
            files: filesIn(folder).filter(isProduct),
          };
        }),
    ),
  );
}
