import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/test-utils';
import {
  DIAGNOSIS_LAYERS,
  type WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { aWorkload, someDetails } from '../__testUtils__/workloads';
import { DIAGNOSES, SYMPTOM } from './__fixtures__/diagnoses';
import { layerTitle } from './layers';
import { diagnosisTranslationRef } from './messages';
import { WhyPanel } from './WhyPanel';

async function show(changes: Partial<WorkloadDetails>) {
  await renderInTestApp(<WhyPanel details={someDetails(changes)} />);
}

const t = english(diagnosisTranslationRef);

const failed = aWorkload({ state: 'Failed' });
const queued = aWorkload({ state: 'Queued' });

function factOf(name: string) {
  return screen.getByText(name).nextElementSibling;
}

describe('WhyPanel', () => {
  it.each(DIAGNOSIS_LAYERS)(
    'says what holds a workload at the layer %s',
    async layer => {
      const diagnosis = DIAGNOSES[layer];
      await show({
        workload: aWorkload({ state: 'Unknown', category: 'endpoint' }),
        diagnoses: [diagnosis],
      });
      expect(screen.getByTestId('why-sentence')).toHaveTextContent(
        diagnosis.sentence,
      );
      expect(factOf('What to do')).toHaveTextContent(diagnosis.advice);
      const steps = within(
        screen.getByRole('list', { name: 'Layers' }),
      ).getAllByRole('listitem');
      expect(steps.map(step => step.textContent)).toEqual(
        DIAGNOSIS_LAYERS.map(each => layerTitle(t, each)),
      );
      expect(
        steps
          .filter(step => step.getAttribute('aria-current') === 'step')
          .map(step => step.textContent),
      ).toEqual([layerTitle(t, layer)]);
    },
  );

  it('unfolds the exact message, its object and its time', async () => {
    await show({ workload: queued, diagnoses: [DIAGNOSES.scheduler] });
    const [evidence] = DIAGNOSES.scheduler.evidence;
    const message = screen.getByText(`Unschedulable: ${evidence.message}`);
    expect(message).not.toBeVisible();
    await userEvent.click(screen.getByText('What the cluster says (1)'));
    expect(message).toBeVisible();
    const place = within(screen.getByTestId('why-evidence')).getByText(
      /Pod support-tone-node-0-0/,
    );
    expect(place.querySelector('time')).toHaveAttribute(
      'datetime',
      '2026-03-01T10:04:00Z',
    );
    expect(factOf('Who must act')).toHaveTextContent(
      'It passes by itself, else the platform team',
    );
  });

  it('says where a queued run stands', async () => {
    const queue = { clusterQueue: 'research', position: 3, pending: 12 };
    await show({ workload: { ...queued, queue }, diagnoses: [] });
    expect(screen.getByTestId('queue-position')).toHaveTextContent(
      'Its place in the queue: 3rd of 12 in research.',
    );
  });

  it('says when the time of the evidence is not known', async () => {
    await show({ workload: queued, diagnoses: [DIAGNOSES.capacity] });
    expect(screen.getByTestId('why-evidence')).toHaveTextContent(
      'NodeClaim reserved-x7k2p · time not known',
    );
  });

  it('tells the first pod, how many followed, and leads to the runbook', async () => {
    await show({ workload: failed, diagnoses: [DIAGNOSES.node] });
    expect(screen.getAllByText(/3 other pods failed afterwards/)).toHaveLength(
      1,
    );
    expect(factOf('Pod')).toHaveTextContent('support-tone-node-0-0');
    expect(
      screen.getByRole('link', { name: /runbooks.example.com\/gpu-lost/ }),
    ).toHaveAttribute('href', 'https://runbooks.example.com/gpu-lost');
  });

  it('names the pods to look at when only victims are known', async () => {
    await show({ workload: failed, diagnoses: [DIAGNOSES.app] });
    expect(factOf('Look at')).toHaveTextContent(
      'support-tone-node-0-2, support-tone-node-0-3',
    );
  });

  it('is honest about symptoms and about rules that are not confirmed', async () => {
    await show({ workload: failed, diagnoses: [SYMPTOM, DIAGNOSES.image] });
    const [first, second] = screen.getAllByTestId('diagnosis');
    expect(first).toHaveTextContent(/Cause not found\..*This is a symptom/);
    expect(first).not.toHaveTextContent(/Not certain/);
    expect(second).toHaveTextContent(/Not certain/);
    expect(second).not.toHaveTextContent(/This is a symptom/);
  });

  it('lists what else was found below, and marks its layer', async () => {
    await show({
      workload: failed,
      diagnoses: [DIAGNOSES.container, DIAGNOSES.endpoint, DIAGNOSES.app],
    });
    const others = within(
      screen.getByRole('list', { name: 'Also found' }),
    ).getAllByTestId('diagnosis');
    expect(others.map(other => other.dataset.rule)).toEqual([
      'endpoint.degraded-pods',
      'app.nccl-timeout',
    ]);
    expect(screen.getByText('Application')).toHaveAttribute(
      'data-mark',
      'named',
    );
  });

  it('renders text of the cluster as text, and links only to web addresses', async () => {
    const hostile = '<img src=x onerror="alert(1)">[click](data:text/html,x)';
    await show({
      workload: failed,
      diagnoses: [
        {
          ...DIAGNOSES.container,
          sentence: hostile,
          advice: hostile,
          pod: hostile,
          runbook: `java${'script'}:alert(1)`,
          evidence: [
            { object: { kind: 'Pod', name: hostile }, message: hostile },
          ],
        },
      ],
    });
    const panel = screen.getByTestId('why-panel');
    expect(screen.getByTestId('why-sentence')).toHaveTextContent(hostile);
    expect(panel.querySelector('img')).toBeNull();
    expect(within(panel).queryByRole('link')).not.toBeInTheDocument();
    expect(screen.queryByText('Instructions')).not.toBeInTheDocument();
  });

  it.each(['Running', 'Ready', 'Succeeded', 'Cancelled', 'Suspended'] as const)(
    'shows nothing of a workload that is %s',
    async state => {
      await show({ workload: aWorkload({ state }), diagnoses: [] });
      expect(screen.queryByTestId('why-panel')).not.toBeInTheDocument();
    },
  );

  it('says what is wrong even where the state tells of no trouble', async () => {
    await show({ diagnoses: [DIAGNOSES.node] });
    expect(screen.getByText('What is wrong')).toBeInTheDocument();
  });

  it.each([
    [queued, /Nothing .* tells yet what it waits for/],
    [failed, /Nothing .* tells the cause/],
    [
      aWorkload({ state: 'Failed', deletedAt: '2026-03-01T11:00:00Z' }),
      /It was deleted from the cluster/,
    ],
  ])('says so when nothing tells why', async (workload, text) => {
    await show({ workload, diagnoses: [] });
    expect(screen.getByTestId('why-untold')).toHaveTextContent(text);
    const path = screen.getByRole('list', { name: 'Layers' });
    expect(path.querySelector('[data-mark]')).toBeNull();
  });

  it('warns that the cause may be another when pods could not be read', async () => {
    await show({
      workload: failed,
      diagnoses: [SYMPTOM],
      unavailable: 'pods is forbidden',
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      /the cause may be another: pods is forbidden/,
    );
  });

  it('says of what is kept as of when it is', async () => {
    await show({
      workload: failed,
      diagnoses: [DIAGNOSES.container],
      kept: { at: '2026-03-01T10:30:00Z' },
    });
    expect(screen.getByTestId('why-panel')).toHaveTextContent(
      /As it was when the run ended or failed, .*ago/,
    );
  });

  it('says where the time to start goes', async () => {
    await show({
      workload: queued,
      diagnoses: [DIAGNOSES.queue],
      startTimeline: {
        segments: [
          {
            phase: 'Waiting for quota',
            layer: 'queue',
            who: ['wait'],
            from: '2026-03-01T10:00:00Z',
          },
        ],
      },
    });
    expect(
      screen.getByRole('table', { name: 'Time to start' }),
    ).toHaveTextContent(/Waiting for quota.*so far/);
  });
});
