import type { Fields } from '../signals/Fields';

/** Status of all containers of a pod, init containers first. */
export function containersOf(pod: Fields): Fields[] {
  return [
    ...pod.list('status', 'initContainerStatuses'),
    ...pod.list('status', 'containerStatuses'),
  ];
}

/** Whether a container state `terminated` is an end that was not wanted. */
export function isFailure(terminated: Fields): boolean {
  const reason = terminated.text('reason');
  return (
    terminated.exists &&
    ((terminated.number('exitCode') ?? 0) !== 0 ||
      (reason !== undefined && reason !== 'Completed'))
  );
}
