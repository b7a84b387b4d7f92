import fs from 'node:fs';
import { machine, today, writeResult } from './resultPage.mjs';

/**
 * Writes what the chaos suite has found into its page.
 *
 * @param {string} file the results, one JSON object per line and truth
 * @param {{ passed: boolean, minutes: number, toolchain: object }} run
 */
export async function writeChaosResult(file, { passed, minutes, toolchain }) {
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
  const text = [
    `${today()}, ${minutes.toFixed(0)} minutes: ${
      passed ? 'all passed' : 'NOT all passed'
    }.`,
    machine(toolchain),
    '',
    '| Fault | rounds | changes | lost | wrong | s to the truth, at most |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  await writeResult('chaos.md', text);
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
