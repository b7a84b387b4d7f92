import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Sentence } from './console.mjs';
import { logs, root } from './settings.mjs';

const children = new Set();

/**
 * Starts a program in a process group of its own, so that all that it starts
 * in turn ends with it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, log: string, cwd?: string }} options
 *   `log` names the file in the folder of logs that takes the output
 */
export function start(command, args, { env, log, cwd = root }) {
  const file = path.join(logs, `${log}.log`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const output = fs.openSync(file, 'w');
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  children.add(child);
  const exited = new Promise(resolve => {
    child.once('error', error => {
      fs.appendFileSync(file, `${error.message}\n`);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(code ?? signal));
  }).finally(() => children.delete(child));
  return { child, exited, file, log: path.relative(root, file) };
}

/**
 * Runs a program to its end.
 *
 * @throws Sentence, when it fails, made of the first of `reasons` whose
 *   pattern is in its output, and the name of its log
 */
export async function run(command, args, { reasons = [], ...options }) {
  const { exited, file, log } = start(command, args, options);
  const code = await exited;
  if (code !== 0) {
    const output = fs.readFileSync(file, 'utf8');
    const reason = reasons.find(({ pattern }) => pattern.test(output));
    const last = output.trimEnd().split('\n').slice(-15).join('\n');
    throw new Sentence(
      reason
        ? `${reason.sentence} (All of the output: ${log})`
        : `${last}\n\nThat failed with status ${code}. All of the output: ${log}`,
    );
  }
}

/** Ends all that was started: politely first, then for good. */
export async function stopAll() {
  const running = [...children];
  const signal = name =>
    running.forEach(child => {
      try {
        process.kill(-child.pid, name);
      } catch {
        // has ended by itself
      }
    });
  signal('SIGTERM');
  const deadline = Date.now() + 8000;
  while (children.size && Date.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  // Grandchildren may outlive the leader of their group
  signal('SIGKILL');
}
