import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import { containersOf, isFailure } from '../pods/containers';
import { conditionSignals } from './conditionSignals';
import { objectOf, type Fields } from './Fields';

// A message can be the end of the log (FallbackToLogsOnError).
const MESSAGE_LINES = 100;

/** What a pod says about itself and its containers, those of its last attempt too. */
export function podSignals(pod: Fields): DiagnosisSignal[] {
  const object = objectOf(pod, 'Pod');
  const about = {
    object,
    pod: object.name,
    node: pod.text('spec', 'nodeName'),
  };
  const reason = pod.text('status', 'reason');
  const text = pod.text('status', 'message');
  return [
    ...conditionSignals(pod, { ...about, src: 'pod.condition' }),
    ...(reason || text
      ? [{ ...about, src: 'pod.status' as const, reason, text }]
      : []),
    ...containersOf(pod).flatMap(container =>
      containerSignals(container, about),
    ),
  ];
}

function containerSignals(
  container: Fields,
  pod: Pick<DiagnosisSignal, 'object' | 'pod' | 'node'>,
): DiagnosisSignal[] {
  const about = { ...pod, container: container.text('name') };
  const waiting = container.at('state', 'waiting');
  const ended = [
    container.at('state', 'terminated'),
    container.at('lastState', 'terminated'),
  ].filter(isFailure);
  return [
    ...(waiting.exists
      ? [
          {
            ...about,
            src: 'container.waiting' as const,
            reason: waiting.text('reason'),
            text: waiting.text('message'),
          },
        ]
      : []),
    ...ended.flatMap(state => terminatedSignals(state, about)),
  ];
}

function terminatedSignals(
  state: Fields,
  about: Pick<DiagnosisSignal, 'object' | 'pod' | 'node' | 'container'>,
): DiagnosisSignal[] {
  const text = state.text('message');
  const at = state.time('finishedAt');
  const lines = (text ?? '').split('\n').slice(-MESSAGE_LINES);
  return [
    {
      ...about,
      src: 'container.terminated',
      reason: state.text('reason'),
      exitCode: state.number('exitCode'),
      text,
      at,
    },
    ...lines
      .filter(Boolean)
      .map(line => ({ ...about, src: 'log' as const, text: line, at })),
  ];
}
