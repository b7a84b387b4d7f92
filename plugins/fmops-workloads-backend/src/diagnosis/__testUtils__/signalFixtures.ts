import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import { parse } from 'yaml';

/** One thing that a cluster said, and the rule that it must be diagnosed by. */
export type SignalFixture = Omit<DiagnosisSignal, 'object'> & { rule: string };

const FOLDER = join(__dirname, '../__fixtures__');

/** All fixtures of the rules that come with the backend. */
export function signalFixtures(): SignalFixture[] {
  return readdirSync(FOLDER).flatMap(name =>
    parse(readFileSync(join(FOLDER, name), 'utf8')),
  );
}
