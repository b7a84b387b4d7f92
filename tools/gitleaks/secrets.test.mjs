import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/settings.mjs';
import { ensureGoTool } from '../goTool.mjs';

const CONFIG = path.join(root, 'tools/gitleaks/gitleaks.toml');
const hasGo = spawnSync('go', ['version']).status === 0;
const skip = hasGo ? false : 'Go, to build gitleaks, is not installed';

/** Rule, file and line of each secret in a folder. */
async function secretsIn(folder) {
  const report = path.join(
    fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-')),
    'r',
  );
  try {
    const options = ['--no-banner', '--log-level=error', '--config', CONFIG];
    const output = ['--report-format=json', '--report-path', report];
    const args = ['dir', folder, ...options, ...output, '--exit-code=0'];
    execFileSync(await ensureGoTool('gitleaks'), args);
    return JSON.parse(fs.readFileSync(report, 'utf8')).map(
      ({ RuleID, File, StartLine }) =>
        `${path.relative(folder, File)}:${StartLine} ${RuleID}`,
    );
  } finally {
    fs.rmSync(path.dirname(report), { recursive: true });
  }
}

async function inFolder(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-secrets-'));
  try {
    await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

test('no file of the repository holds a secret', { skip }, () =>
  inFolder(async folder => {
    execFileSync('git', ['checkout-index', '-a', `--prefix=${folder}/`], {
      cwd: root,
    });
    assert.deepEqual(await secretsIn(folder), []);
  }),
);

test('a secret would be found', { skip }, () =>
  inFolder(async folder => {
    // In parts, so that this file holds none
    const key = ['AKIA', 'QYLPMN5HHHFPZAM2'].join('');
    fs.writeFileSync(path.join(folder, 'a.yaml'), `accessKeyId: ${key}\n`);
    assert.deepEqual(await secretsIn(folder), ['a.yaml:1 aws-access-token']);
  }),
);
