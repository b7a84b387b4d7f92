import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { RunWords } from '../runs/useRunWords';
import type { EndpointMessages } from './messages';

/** Accelerators that an endpoint asks for and holds, such as `2 GPUs asked for, 1 held`. */
export function describeAsked(
  t: EndpointMessages,
  { countAccelerators }: Pick<RunWords, 'countAccelerators'>,
  { accelerators }: Workload,
): string | undefined {
  if (!accelerators?.requested) {
    return undefined;
  }
  const { requested, resource, held } = accelerators;
  const asked = countAccelerators(requested, resource);
  return held === undefined
    ? t('accelerators.heldUntold', { accelerators: asked })
    : t('accelerators.held', { accelerators: asked, number: String(held) });
}
