import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Processes } from './processes.mjs';

function newFolder(t) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'processes-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

const script = text => ['-e', text];

test('a child that ends by itself fails the rest, with its last words', async t => {
  const processes = new Processes(newFolder(t));
  processes.start(
    process.execPath,
    script('console.error("no space left"); process.exit(3)'),
  );
  await assert.rejects(processes.failed, /ended with 3:\nno space left/);
  await processes.stop();
});

test('a program that is missing is named', async t => {
  const processes = new Processes(newFolder(t));
  processes.start('/nowhere/etcd', []);
  await assert.rejects(processes.failed, /Can't start \/nowhere\/etcd/);
  await processes.stop();
});

test('a child that ignores the request to end is killed', async t => {
  const folder = newFolder(t);
  const processes = new Processes(folder);
  const mark = path.join(folder, 'up');
  processes.start(
    process.execPath,
    script(
      `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); require('fs').writeFileSync(${JSON.stringify(
        mark,
      )}, '')`,
    ),
  );
  while (!existsSync(mark)) await new Promise(r => setTimeout(r, 20));
  await processes.stop();
});

test('a child that is killed fails nobody, and can be started again', async t => {
  const folder = newFolder(t);
  const processes = new Processes(folder);
  const run = () =>
    processes.start(process.execPath, script('setInterval(() => {}, 1000)'));
  run();
  await processes.kill('node');
  await assert.rejects(processes.kill('node'), /node does not run/);
  run();
  const failed = processes.failed.catch(error => error);
  const calm = new Promise(r => setTimeout(r, 100, 'calm'));
  assert.equal(await Promise.race([failed, calm]), 'calm');
  await processes.stop();
});

test('a signal ends the children and removes their folder, without complaint', async t => {
  const folder = path.join(newFolder(t), 'cluster');
  mkdirSync(folder);
  const children = `
    import { Processes } from ${JSON.stringify(
      new URL('processes.mjs', import.meta.url).href,
    )};
    process.on('SIGTERM', () => setTimeout(() => process.exit(7), 300));
    const processes = new Processes(${JSON.stringify(folder)});
    processes.failed.catch(() => process.exit(8));
    processes.start(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    console.log('up');
  `;
  const parent = spawn(
    process.execPath,
    ['--input-type=module', '-e', children],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = [];
  parent.stderr.on('data', text => said.push(String(text)));
  await once(parent.stdout, 'data');
  parent.kill('SIGTERM');
  const [code] = await once(parent, 'exit');
  assert.deepEqual(said, []);
  assert.equal(code, 7);
  assert.equal(existsSync(folder), false);
});
