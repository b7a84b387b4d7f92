import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { root } from '../settings.mjs';

const page = path.join(root, 'docs/chaos.md');
const RESULT = /(<!-- result -->\n)[^]*(?=<!-- \/result -->)/;

/**
 * Writes what the chaos suite has found into its page.
 *
 * @param {string} file the results, one JSON object per line and truth
 * @param {{ passed: boolean, minutes: number }} run
 */
export async function writeChaosResult(file, { passed, minutes }) {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const byTest = new Map();
  for (const line of lines.split('\n').filter(Boolean)) {
    const { test, ...result } = JSON.parse(line);
    const known = byTest.get(test) ?? {};
    byTest.set(
      test,
      Object.fromEntries(
        Object.entries(result).map(([name, value]) => [
          name,
          Math.max(value, known[name] ?? 0),
        ]),
      ),
    );
  }
  const rows = [...byTest].map(
    ([test, { rounds, changes, lost, wrong, seconds }]) =>
      `| ${capital(
        test,
      )} | ${rounds} | ${changes} | ${lost} | ${wrong} | ${seconds.toFixed(
        1,
      )} |`,
  );
  const [cpu] = os.cpus();
  const load = os.loadavg()[2].toFixed(0);
  const { node } = process.versions;
  const memory = Math.round(os.totalmem() / 1024 ** 3);
  const date = new Date().toISOString().slice(0, 10);
  const text = [
    `${date}, ${minutes.toFixed(0)} minutes: ${
      passed ? 'all passed' : 'NOT all passed'
    }.`,
    `${
      os.cpus().length
    } cores of ${cpu.model.trim()}, ${memory} GiB, load ${load}, Node ${node}.`,
    '',
    '| Fault | rounds | changes | lost | wrong | s to the truth, at most |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '',
  ].join('\n');
  const before = fs.readFileSync(page, 'utf8');
  const after = before.replace(RESULT, (_, start) => `${start}\n${text}`);
  fs.writeFileSync(page, await format(after, { parser: 'markdown' }));
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
