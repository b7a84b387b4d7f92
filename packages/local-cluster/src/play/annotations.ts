import { ObjectMeta } from '../objects/KubeObject';

/** How a run is to go: one outcome, or one for each pod in turn (`error,succeed`); the last one repeats. */
export const PLAY = 'fmops.dev/play';

/** How long the program of a run takes, in seconds at speed 1. */
export const PLAY_SECONDS = 'fmops.dev/play-seconds';

/** Stage of the run, which decides what its log looks like. */
export const STAGE = 'fmops.dev/stage';

/** Model that the run starts from, as its log names it. */
export const BASE_MODEL = 'fmops.dev/base-model';

/** Model that the run evaluates, as an entity reference. */
export const EVALUATED_MODEL = 'fmops.dev/model';

/** Endpoint that the run asks, as an entity reference. */
export const EVALUATED_ENDPOINT = 'fmops.dev/evaluated-endpoint';

const outcomes = [
  ...(['succeed', 'never-ends', 'error', 'oom', 'cuda-oom', 'gated'] as const),
  ...(['image-not-found', 'image-unauthorized'] as const),
  ...(['no-capacity', 'node-lost', 'no-route'] as const),
] as const;

/** How a run goes: how its program ends, or what keeps it from starting. */
export type Outcome = (typeof outcomes)[number];

/** The outcome for the n-th pod, counted from 0; `succeed` where nothing else is said. */
export function outcomeOf(
  metadata: Partial<ObjectMeta> | undefined,
  n = 0,
): Outcome {
  const list = (metadata?.annotations?.[PLAY] ?? '')
    .split(',')
    .map(text => text.trim());
  const chosen = list[Math.min(n, list.length - 1)];
  return outcomes.find(outcome => outcome === chosen) ?? 'succeed';
}

/** Seconds that a program takes. */
export function durationOf(metadata: Partial<ObjectMeta>): number {
  const seconds = Number(metadata.annotations?.[PLAY_SECONDS]);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 45;
}
