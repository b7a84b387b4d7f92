import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { freePorts, Processes } from './processes.mjs';

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

test('ports are free and all different', async () => {
  const ports = await freePorts(4);
  assert.equal(new Set(ports).size, 4);
});
