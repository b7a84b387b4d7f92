import type {
  DiagnosisSignal,
  SignalPattern,
} from '@fmops/backstage-plugin-fmops-workloads-node';

/** Whether a signal is as a pattern says; its source is compared before. */
export function matchesPattern(
  pattern: SignalPattern,
  signal: DiagnosisSignal,
): boolean {
  const { type, status, reason, component, text, exit } = pattern;
  return (
    (status === undefined || status === signal.status) &&
    (exit === undefined || exit.some(code => isExit(code, signal.exitCode))) &&
    (type === undefined || type.test(signal.type ?? '')) &&
    (reason === undefined || reason.test(signal.reason ?? '')) &&
    (component === undefined || component.test(signal.component ?? '')) &&
    (text === undefined || text.test(signal.text ?? ''))
  );
}

function isExit(
  code: number | readonly [number, number],
  exitCode: number | undefined,
): boolean {
  if (exitCode === undefined) {
    return false;
  }
  return typeof code === 'number'
    ? code === exitCode
    : code[0] <= exitCode && exitCode <= code[1];
}
