const RESOLUTION = /^ {2}resolution: "(@?[^@"]+)@npm:([^"]+)"/gm;

/** Versions of each package in a lockfile of Yarn. */
export function versionsIn(lockfile) {
  const versions = new Map();
  for (const [, name, version] of lockfile.matchAll(RESOLUTION)) {
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}

const parts = version => version.split(/[-+]/)[0].split('.').map(Number);

function compare(a, b) {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at] - right[at];
}

/**
 * Whether a version is affected. `below` has the first version without the
 * fault of each line that was mended, `from` the first one with it; older lines
 * than those mended have it still.
 */
export function isAffected(version, below, from = '0.0.0') {
  if (compare(version, from) < 0) return false;
  const [major] = parts(version);
  const line = below.find(fixed => parts(fixed)[0] === major);
  const newest = Math.max(...below.map(fixed => parts(fixed)[0]));
  return line ? compare(version, line) < 0 : major < newest;
}

/** Versions of a lockfile that advisories are about. */
export function findingsOf(lockfile, advisories) {
  const versions = versionsIn(lockfile);
  return advisories.flatMap(advisory =>
    (versions.get(advisory.package) ?? [])
      .filter(version => isAffected(version, advisory.below, advisory.from))
      .map(version => ({ ...advisory, version })),
  );
}
