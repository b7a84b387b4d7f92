import type { EksSupport } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { clustersTranslationRef } from '../messages';
import { supportEnd } from './supportEnd';

const t = english(clustersTranslationRef);

const NOW = Date.parse('2026-10-20T12:00:00Z');

const support = (changes: Partial<EksSupport>): EksSupport => ({
  version: '1.34',
  status: 'STANDARD_SUPPORT',
  endOfStandard: '2026-12-02T12:00:00Z',
  endOfExtended: '2027-12-02T12:00:00Z',
  ...changes,
});

it.each([
  [
    {},
    'EXTENDED',
    'warning',
    'Standard support of Kubernetes 1.34 ends in 43 days, on Dec 2, 2026. Then AWS charges for extended support.',
  ],
  [{}, 'STANDARD', 'warning', 'Then EKS upgrades the cluster by itself.'],
  [{}, undefined, 'warning', 'on Dec 2, 2026.'],
  [{ endOfStandard: '2027-02-01T12:00:00Z' }, undefined, 'ok', 'in 104 days'],
  [
    { endOfStandard: '2026-10-21T10:00:00Z' },
    undefined,
    'warning',
    'in 1 day,',
  ],
  [{ endOfStandard: undefined }, undefined, 'ok', 'is not known'],
  [
    { status: 'EXTENDED_SUPPORT' },
    undefined,
    'warning',
    'AWS charges for extended support. Extended ends in 408 days, on Dec 2, 2027.',
  ],
  // The answer is older than the end
  [
    { endOfStandard: '2026-10-20T11:00:00Z' },
    undefined,
    'warning',
    'has ended',
  ],
  [
    { status: 'EXTENDED_SUPPORT', endOfExtended: '2026-11-01T00:00:00Z' },
    undefined,
    'error',
    'in 12 days',
  ],
  [{ status: 'UNSUPPORTED' }, undefined, 'error', 'does not support'],
] as const)(
  '%j with the policy %s is %s: %s',
  (changes, policy, level, text) => {
    const end = supportEnd(t, support(changes), policy, NOW);
    expect(end.text).toContain(text);
    expect(end.level).toBe(level);
  },
);
