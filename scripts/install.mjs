import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { step } from './console.mjs';
import { run } from './processes.mjs';
import { root, versions } from './settings.mjs';
import { installReasons } from './toolchain.mjs';

const STAMP = path.join(root, 'node_modules/.fmops-installed');

/** Installs the packages, unless what is there is what the lock file says. */
export async function install({ yarn: [command, ...args], env }) {
  const wanted = fingerprint();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return;
  await step('Install packages', () =>
    run(command, [...args, 'install'], {
      env,
      log: 'install',
      reasons: installReasons,
    }),
  );
  // Taken anew: outside CI an install may have written the lock file
  fs.writeFileSync(STAMP, fingerprint());
}

function fingerprint() {
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    fs
      .readdirSync(path.join(root, folder))
      .map(name => path.join(folder, name, 'package.json')),
  );
  const hash = createHash('sha256').update(versions.node);
  for (const file of [
    'package.json',
    'yarn.lock',
    '.yarnrc.yml',
    ...manifests.sort(),
  ]) {
    const full = path.join(root, file);
    if (fs.existsSync(full)) hash.update(file).update(fs.readFileSync(full));
  }
  return hash.digest('hex');
}
