import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { DiagnosisInput } from '../DiagnosisInput';
import { fieldsOf, type Fields } from './Fields';

// Patterns run over every line: enough for a traceback of each of many ranks.
const LINES_OF_ONE = 200;
const LINES_OF_ALL = 5_000;

/** The last lines of the logs of containers, and of the kernels of nodes. */
export function logSignals(
  input: DiagnosisInput,
  nodeOfPod: ReadonlyMap<string, string>,
): DiagnosisSignal[] {
  const logs = fieldsOf(input.logs).flatMap(log => {
    const pod = log.text('pod') ?? '';
    return linesOf(log, {
      src: 'log',
      pod,
      container: log.text('container'),
      node: nodeOfPod.get(pod),
      object: { kind: 'Pod', name: pod },
    });
  });
  const kernels = fieldsOf(input.kernelLogs).flatMap(log => {
    const node = log.text('node') ?? '';
    return linesOf(log, {
      src: 'kernel',
      node,
      object: { kind: 'Node', name: node },
    });
  });
  return [...logs.slice(0, LINES_OF_ALL), ...kernels.slice(0, LINES_OF_ALL)];
}

function linesOf(log: Fields, about: DiagnosisSignal): DiagnosisSignal[] {
  return log.last(LINES_OF_ONE, 'lines').map(line => ({
    ...about,
    text: line.text('text'),
    at: line.time('at'),
  }));
}
