import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { root } from '../settings.mjs';

const RESULT = /(<!-- result -->\n)[^]*(?=<!-- \/result -->)/;

/**
 * Such as `2 cores of AMD EPYC, 24 GiB, load 3, Node 22.1.0.`, as it is now.
 *
 * @param toolchain the Node of what was measured, as `ensureToolchain` finds it
 */
export function machine({ node }) {
  const [cpu] = os.cpus();
  const load = os.loadavg()[2].toFixed(0);
  const memory = Math.round(os.totalmem() / 1024 ** 3);
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' });
  return `${
    os.cpus().length
  } cores of ${cpu.model.trim()}, ${memory} GiB, load ${load}, Node ${version
    .trim()
    .slice(1)}.`;
}

/** Today, such as `2026-03-01`. */
export const today = () => new Date().toISOString().slice(0, 10);

/**
 * Writes the result of a long test into its page, in place of the last one.
 *
 * @param {string} name of the page in `docs`
 * @param {string} text Markdown
 */
export async function writeResult(name, text) {
  const page = path.join(root, 'docs', name);
  const before = fs.readFileSync(page, 'utf8');
  const after = before.replace(RESULT, (_, start) => `${start}\n${text}\n\n`);
  fs.writeFileSync(page, await format(after, { parser: 'markdown' }));
}
