import {
  ENDPOINT_STATES,
  JOB_STATES,
  type WorkloadState,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { statesTranslationRef } from './messages';
import { presentState, STATES } from './presentation';

const t = english(statesTranslationRef);

describe('presentState', () => {
  it.each([...new Set([...JOB_STATES, ...ENDPOINT_STATES])])(
    'shows %s with a label, an icon and a meaning',
    state => {
      const shown = presentState(t, state);
      expect(shown.label).not.toBe('');
      expect(shown.icon).toBeDefined();
      expect(shown.meaning).toMatch(/\.$/);
    },
  );

  it('gives every state its own place in the order', () => {
    const orders = Object.values(STATES).map(s => s.order);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it.each([
    ['Failed', 'bad'],
    ['Restarting', 'attention'],
    ['Succeeded', 'good'],
    ['Running', 'active'],
    ['Cancelled', 'neutral'],
  ] as const)('%s looks %s', (state, tone) => {
    expect(presentState(t, state).tone).toBe(tone);
  });

  it('keeps the word of a state that it does not know', () => {
    expect(presentState(t, 'Hibernating' as WorkloadState)).toMatchObject({
      label: 'Hibernating',
      tone: 'neutral',
    });
  });
});
