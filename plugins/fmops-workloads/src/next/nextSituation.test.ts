import { aWorkload, anEndpoint } from '../__testUtils__/workloads';
import { nextSituation } from './nextSituation';

const PROJECT = 'component:default/support';

describe('nextSituation', () => {
  it('goes on from the model that a run has made', () => {
    expect(
      nextSituation(
        aWorkload({
          state: 'Succeeded',
          lineage: { stage: 'instruction-tuning', outputModel: 'tuned' },
        }),
        PROJECT,
      ),
    ).toEqual({
      stages: ['evaluation', 'serving', 'alignment'],
      model: 'foundationmodel:default/tuned',
    });
  });

  it('goes on from the model that was evaluated', () => {
    expect(
      nextSituation(
        aWorkload({
          state: 'Succeeded',
          lineage: { stage: 'evaluation', model: 'tuned' },
        }),
        PROJECT,
      ),
    ).toEqual({ stages: ['serving'], model: 'foundationmodel:default/tuned' });
  });

  it.each(['Running', 'Failed', 'Cancelled'] as const)(
    'is open while a run is %s',
    state => {
      expect(nextSituation(aWorkload({ state }), PROJECT)).toBeUndefined();
    },
  );

  it('measures an endpoint that serves well', () => {
    expect(nextSituation(anEndpoint(), PROJECT)).toEqual({
      stages: ['evaluation'],
      model: undefined,
      endpoint: PROJECT,
    });
  });

  it('trains the model of a degraded endpoint again', () => {
    const endpoint = anEndpoint({
      state: 'Degraded',
      lineage: { model: 'tuned' },
    });
    expect(nextSituation(endpoint, PROJECT)).toEqual({
      stages: ['instruction-tuning', 'alignment', 'pretraining'],
      model: 'foundationmodel:default/tuned',
      endpoint: PROJECT,
    });
  });
});
