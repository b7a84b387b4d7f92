import fs from 'node:fs';
import path from 'node:path';
import { root } from '../settings.mjs';

/**
 * A package that is published.
 *
 * @typedef {object} Published
 * @property {string} name
 * @property {string} folder absolute
 * @property {Record<string, any>} manifest its package.json
 */

/** @returns {Published[]} every package of `plugins/` */
export function publishedPackages() {
  const plugins = path.join(root, 'plugins');
  return fs
    .readdirSync(plugins)
    .map(entry => path.join(plugins, entry))
    .filter(folder => fs.existsSync(path.join(folder, 'package.json')))
    .map(folder => {
      const manifest = JSON.parse(
        fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
      );
      return { name: manifest.name, folder, manifest };
    });
}
