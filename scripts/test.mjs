// Runs every check: npm test [-- --install] [-- --no-skip] [-- check …]
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { stopAll } from './processes.mjs';
import { checks } from './test/checks.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { Report } from './test/Report.mjs';
import { startServers } from './test/servers.mjs';
import { ensureToolchain } from './toolchain.mjs';

const flags = process.argv.slice(2).filter(arg => arg.startsWith('--'));
const names = process.argv.slice(2).filter(arg => !arg.startsWith('--'));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const unknown = [
    ...flags.filter(flag => !['--install', '--no-skip'].includes(flag)),
    ...names.filter(name => !checks.some(check => check.name === name)),
  ];
  if (unknown.length) {
    throw new Sentence(
      `Unknown: ${unknown.join(', ')}. Checks are ${checks
        .map(check => check.name)
        .join(', ')}; options are --install and --no-skip.`,
    );
  }
  const wanted = checks.filter(
    check => !names.length || names.includes(check.name),
  );
  const needs = new Set(wanted.flatMap(check => check.needs ?? []));

  const report = new Report();
  const toolchain = await report.time('toolchain', () => ensureToolchain());
  await report.time('install', () => install(toolchain));
  const debian = await report.time('Debian packages', () =>
    findDebianPackages(needs, {
      install: flags.includes('--install') || process.env.CI === 'true',
      report,
    }),
  );
  for (const check of wanted.filter(({ requires }) => requires)) {
    const missing = check.requires.filter(name => !debian[name]);
    // Who names a check wants it to run, and not to be told that it was skipped
    if (names.length && missing.length) {
      throw new Sentence(
        `${check.title} need Debian's package ${missing.join(
          ', ',
        )}, which is not installed: npm test -- --install ${check.name}`,
      );
    }
  }
  try {
    const env = await startServers(needs, { debian, toolchain, report });
    for (const check of wanted) {
      await report.check(check, { ...toolchain, env, debian });
    }
  } finally {
    await report.finish();
    await stopAll();
  }
  if (report.failed || (flags.includes('--no-skip') && report.skipped)) {
    process.exit(1);
  }
  process.exit(0);
});
