// Time from a filled-in form to the submitted run, for the fine-tuning template,
// beside the same by hand (a Git repository and one request to the cluster):
//   node bench/scaffold/run.mjs
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { percentile, printMachine, printTable } from '../table.mjs';
import { projects, startPortal, urls } from '../portal.mjs';
import { guestToken } from '../status/load/http.mjs';
import { Scaffolder, valuesOf } from './tasks.mjs';

const ALONE = 5;
const AT_ONCE = [5, 20];
const stamp = Date.now().toString(36);

/** What an expert does who has the project already: commits it and applies its run. */
async function byHand(project) {
  const begin = performance.now();
  const copy = fs.mkdtempSync(path.join(projects, '.by-hand-'));
  fs.cpSync(project, copy, { recursive: true });
  fs.rmSync(path.join(copy, '.git'), { recursive: true });
  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args],
      { cwd: copy, stdio: 'ignore' },
    );
  git('init');
  git('add', '.');
  git('commit', '-m', 'Create the project');
  const manifest = fs
    .readFileSync(path.join(copy, 'k8s/base/trainjob.yaml'), 'utf8')
    .replace(
      /^  name: .*$/m,
      `  name: by-hand-${stamp}-${Math.random().toString(36).slice(2, 8)}`,
    );
  const name = /^  name: (.*)$/m.exec(manifest)[1];
  const response = await fetch(
    `${urls.cluster}/apis/trainer.kubeflow.org/v1alpha1/namespaces/team-language/trainjobs/${name}?fieldManager=bench`,
    {
      method: 'PATCH',
      headers: {
        authorization: 'Bearer local-admin',
        'content-type': 'application/apply-patch+yaml',
      },
      body: manifest,
    },
  );
  if (!response.ok) throw new Error(await response.text());
  fs.rmSync(copy, { recursive: true });
  return performance.now() - begin;
}

const portal = await startPortal();
try {
  const scaffolder = new Scaffolder(
    urls.backend,
    await guestToken(urls.backend),
  );
  await scaffolder.run(valuesOf(`warm-${stamp}`));
  const alone = [];
  for (let i = 0; i < ALONE; i += 1) {
    alone.push((await scaffolder.run(valuesOf(`alone-${stamp}-${i}`))).ms);
  }
  const hand = [];
  for (let i = 0; i < ALONE; i += 1) {
    hand.push(await byHand(path.join(projects, `alone-${stamp}-${i}`)));
  }
  const usual = percentile(hand, 0.5);
  const rowOf = (title, times, failed = 0) => [
    title,
    (percentile(times, 0.5) / 1000).toFixed(2),
    (Math.max(...times) / 1000).toFixed(2),
    `${(percentile(times, 0.5) / usual).toFixed(1)}×`,
    failed,
  ];
  const rows = [
    ['', 'median, s', 'longest, s', 'to by hand', 'failed'],
    rowOf('by hand: commit and apply', hand),
    rowOf('one task after the other', alone),
  ];
  for (const count of AT_ONCE) {
    const done = await Promise.allSettled(
      Array.from({ length: count }, (_, i) =>
        scaffolder.run(valuesOf(`at-once-${stamp}-${count}-${i}`)),
      ),
    );
    const failed = done.filter(({ status }) => status === 'rejected');
    failed.forEach(({ reason }) => console.error(reason.message));
    rows.push(
      rowOf(
        `${count} tasks at once`,
        done.filter(({ value }) => value).map(({ value }) => value.ms),
        failed.length,
      ),
    );
  }
  printMachine();
  printTable(rows);
  console.log('\nTargets: one task under 5 s; 20 at once without a failure.');
} finally {
  await portal.stop();
}
