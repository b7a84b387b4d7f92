// Whether report.api.md and report.sql.md say what the packages hold.
// What differs is left in place, ready to be committed.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { main, Sentence } from '../console.mjs';
import { root } from '../settings.mjs';
import { publishedPackages } from './published.mjs';

const REPORT = /^report(-\w+)?\.(api|sql)\.md$/;

/**
 * The words of a report, sorted: the compiler puts the members of unions that
 * it has inferred in an order that changes from run to run.
 */
const words = text => text.split(/\W+/).sort().join(' ');

function readReports() {
  return new Map(
    publishedPackages().flatMap(({ folder }) =>
      fs
        .readdirSync(folder)
        .filter(file => REPORT.test(file))
        .map(file => path.join(folder, file))
        .map(file => [file, fs.readFileSync(file, 'utf8')]),
    ),
  );
}

main(async () => {
  const before = readReports();
  execFileSync(
    'yarn',
    [
      ...['backstage-repo-tools', 'api-reports', '--sql-reports'],
      ...['--include', 'plugins/*', '--validate-release-tags'],
      ...['--omit-messages', 'ae-wrong-input-file-type,ae-undocumented'],
    ],
    { cwd: root, stdio: 'inherit' },
  );
  const changed = [];
  for (const [file, text] of readReports()) {
    const old = before.get(file);
    if (old !== undefined && words(old) === words(text)) {
      fs.writeFileSync(file, old);
    } else {
      changed.push(path.relative(root, file));
    }
  }
  if (changed.length) {
    throw new Sentence(
      `These reports have changed. Look at them, and commit them with the change: ${changed.join(
        ', ',
      )}`,
    );
  }
});
