import fs from 'node:fs';
import path from 'node:path';

const CALL = /resolvePackagePath\(\s*((?:['"`][^'"`]*['"`],?\s*)+)\)/g;

/**
 * Files and folders of a package that its code asks for by name when it runs,
 * such as migrations.
 *
 * @returns {string[]} relative to the package
 */
export function runtimeFiles(folder, name) {
  return fs
    .readdirSync(path.join(folder, 'src'), { recursive: true })
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.|__/.test(file))
    .flatMap(file =>
      pathsIn(fs.readFileSync(path.join(folder, 'src', file), 'utf8'), name),
    );
}

/** The same, of one source file. */
export function pathsIn(code, name) {
  return [...code.matchAll(CALL)]
    .map(([, list]) => [...list.matchAll(/['"`]([^'"`]*)['"`]/g)])
    .map(texts => texts.map(([, text]) => text))
    .filter(([owner]) => owner === name)
    .map(([, ...parts]) => path.posix.join(...parts.map(upToVariable)));
}

/** What stands before the first part that is known only at run time. */
const upToVariable = text => text.split('${')[0].replace(/\/$/, '');
