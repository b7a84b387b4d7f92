// Checks an evidence bundle. Usage: node verify.mjs [seq=sha256:…]…
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const faults = [];
const expect = (holds, fault) => holds || faults.push(fault);

const sha256 = data => createHash('sha256').update(data).digest('hex');

/** RFC 8785 */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${names
    .map(name => `${JSON.stringify(name)}:${canonical(value[name])}`)
    .join(',')}}`;
}
const digest = value => `sha256:${sha256(canonical(value))}`;
const json = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** How many approvals are missing: a person fills one place (bipartite matching). */
function missing(requirements, people) {
  const places = requirements.flatMap(({ count, groups }) =>
    Array.from({ length: count }, () => groups),
  );
  const holder = new Map();
  const seat = (groups, tried) =>
    places.some((wanted, place) => {
      if (tried.has(place) || !wanted.some(one => groups.includes(one))) {
        return false;
      }
      tried.add(place);
      if (holder.has(place) && !seat(holder.get(place), tried)) return false;
      holder.set(place, groups);
      return true;
    });
  people.forEach(groups => seat(groups, new Set()));
  return places.length - holder.size;
}

/** Groups of those whose approvals held in the end, by person, as the history tells. */
function approvers(events, approved) {
  const groups = new Map();
  for (const { event, by, evidenceDigest, detail = {} } of events) {
    if (
      event === 'approved' &&
      by !== 'portal' &&
      evidenceDigest === approved
    ) {
      groups.set(by, detail.groups ?? []);
    }
    const gone = event === 'voided' ? detail.left : detail.voided;
    (gone ?? []).forEach(person => groups.delete(person));
  }
  return groups;
}

function main() {
  const manifest = json('manifest.json');
  for (const { path, sha256: hash } of manifest.files) {
    if (path.split('/').includes('..') || path.startsWith('/')) {
      faults.push(`${path} is no file of a bundle`);
      continue;
    }
    let bytes;
    try {
      bytes = readFileSync(join(folder, path));
    } catch {
      faults.push(`${path} is missing`);
      continue;
    }
    expect(sha256(bytes) === hash, `${path} was changed`);
  }

  const entries = json('history.json');
  let previous = `sha256:${'0'.repeat(64)}`;
  entries.forEach(
    ({ seq, previous: before, payloadDigest, payload, hash }, i) => {
      const entry = `history.json: entry ${i + 1}`;
      expect(seq === i + 1, `${entry} has the number ${seq}`);
      expect(before === previous, `${entry} does not follow the one before`);
      expect(
        payload === undefined || digest(payload) === payloadDigest,
        `${entry} tells something else than was written`,
      );
      expect(
        digest({ seq, previous: before, payloadDigest }) === hash,
        `${entry} does not have its own hash`,
      );
      previous = hash;
    },
  );
  const last = entries[entries.length - 1];
  expect(
    last.seq === manifest.head.seq && last.hash === manifest.head.hash,
    'history.json does not end at the head of the manifest',
  );
  for (const known of process.argv.slice(2)) {
    const [seq, hash] = known.split('=');
    expect(
      entries[Number(seq) - 1]?.hash === hash,
      `entry ${seq} is not the one that was noted elsewhere`,
    );
  }

  const { payload: done } = last;
  expect(
    done?.event === 'done' && done.promotionId === manifest.promotion,
    'the last entry of history.json is not the end of this promotion',
  );
  expect(
    digest(json('facts.json')) === done?.detail?.bundle,
    'facts.json is not what was known when it was done',
  );

  const statement = json('evidence/statement.json');
  const approved = digest(statement);
  expect(
    approved === done?.evidenceDigest,
    'evidence/statement.json is not what was approved',
  );
  const documents = new Set(
    manifest.files
      .filter(({ path }) => path.startsWith('evidence/'))
      .map(({ path }) => digest(json(path))),
  );
  const withheld = new Set(manifest.withheld ?? []);
  for (const gate of statement.gates) {
    expect(gate.status === 'passed', `the gate ${gate.name} is ${gate.status}`);
    for (const { digest: named, id } of gate.evidence) {
      expect(
        documents.has(named) || withheld.has(named),
        `the evidence ${id} of the gate ${gate.name} is missing or was changed`,
      );
    }
  }
  const events = entries
    .map(({ payload }) => payload)
    .filter(payload => payload?.promotionId === manifest.promotion);
  const told = approvers(events, approved);
  const current = json('approvals.json').filter(({ voidedAt }) => !voidedAt);
  for (const { userRef, evidenceDigest, groups } of current) {
    expect(
      evidenceDigest === approved,
      `${userRef} approved something else than evidence/statement.json`,
    );
    expect(told.has(userRef), `the history tells of no approval by ${userRef}`);
    expect(
      !told.has(userRef) || canonical(groups) === canonical(told.get(userRef)),
      `${userRef} approved for other groups than the history tells`,
    );
  }
  for (const person of told.keys()) {
    expect(
      current.some(({ userRef }) => userRef === person),
      `approvals.json leaves out the approval by ${person}`,
    );
  }
  const requester = events.find(({ event }) => event === 'requested')?.by;
  expect(!told.has(requester), `${requester} asked for it, and approved it`);
  const lacking = missing(statement.approvals, [...told.values()]);
  expect(
    lacking === 0,
    `evidence/statement.json asks for ${lacking} more approvals than there are`,
  );
  return { head: manifest.head, approvals: current.length, entries };
}

try {
  const { head, approvals, entries } = main();
  const hidden = entries.filter(({ payload }) => !payload).length;
  if (!faults.length) {
    console.log(
      `Whole: ${entries.length} entries of history, ${approvals} approvals.${
        hidden ? ` Of ${hidden} entries the content was withheld.` : ''
      }\nHead: ${head.seq}=${head.hash}`,
    );
  }
} catch (error) {
  faults.push(`It can't be read: ${error.message}`);
}
faults.forEach(fault => console.error(`Not as it was: ${fault}`));
process.exitCode = faults.length ? 1 : 0;
