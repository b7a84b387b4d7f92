import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { seconds, step } from '../console.mjs';
import { run } from '../processes.mjs';
import { root } from '../settings.mjs';
import { outcomeOf } from './checks.mjs';

/** What was run, how long it took, what failed and what was left out. */
export class Report {
  passed = 0;
  failed = 0;
  skipped = 0;
  #rows = [];
  #skips = [];
  #failures = [];
  #cleanUps = [];

  /** Runs `work` and notes how long it took. */
  async time(name, work) {
    const start = Date.now();
    try {
      return await work();
    } finally {
      this.#rows.push({ name, start, end: Date.now() });
    }
  }

  /**
   * Notes that something is left out, and why. `counted` where the test runner
   * counts the skipped tests itself.
   */
  skip(what, why, { counted = false } = {}) {
    this.#skips.push(`${what}: ${why}`);
    if (!counted) this.skipped += 1;
  }

  /** Registers work for the end of the run. */
  cleanUp(work) {
    this.#cleanUps.push(work);
  }

  /** Runs a check and notes its result; a failed one does not end the run. */
  async check(check, { yarn: [command, ...args], env, debian }) {
    if (check.requires?.some(name => !debian[name])) return;
    if (check.result) {
      const file = path.join(root, check.result);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.rmSync(file, { force: true });
    }
    let error;
    await this.time(check.name, () =>
      step(check.title, () =>
        run(command, [...args, ...check.run], {
          env: { ...env, ...check.env },
          log: `test-${check.name}`,
        }),
      ).catch(caught => {
        error = caught;
      }),
    );
    const outcome = outcomeOf(check);
    if (error) console.error(`${error.message}\n`);
    this.passed += outcome?.passed ?? (error ? 0 : 1);
    this.skipped += outcome?.skipped ?? 0;
    this.failed += error
      ? Math.max(outcome?.failed ?? 0, 1)
      : outcome?.failed ?? 0;
    this.#failures.push(...(outcome?.failures ?? []));
    if (error && !outcome?.failures.length) {
      this.#failures.push({ test: check.title, message: '' });
    }
  }

  /** Ends what was started and prints minutes for each step, skips and the count. */
  async finish() {
    for (const work of this.#cleanUps.reverse()) await work();
    console.log('\nMinutes');
    for (const { name, start, end } of this.#rows) {
      console.log(
        `  ${((end - start) / 60_000).toFixed(2).padStart(6)}  ${name}`,
      );
    }
    if (this.#rows.length) {
      console.log(`  in all ${seconds(this.#rows[0].start)}`);
    }
    if (this.#skips.length) {
      console.log(`\nSkipped\n${this.#skips.map(s => `  ${s}`).join('\n')}`);
    }
    if (this.#failures.length) {
      console.log('\nFailed');
      for (const { test, message } of this.#failures) {
        console.log(`  ${test}\n${beginning(message)}`);
      }
    }
    console.log(
      `\n${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`,
    );
  }
}

/** The first lines of a message, without colours: what tells most in least room. */
function beginning(message) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter(line => line.trim() && !/^\s+at /.test(line));
  return lines
    .slice(0, 12)
    .map(line => `      ${line.slice(0, 200)}`)
    .join('\n');
}
