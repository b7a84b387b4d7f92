import type { DiagnosisMessages } from '../messages';
import type { en } from '../messages/en';

/** Phases by what the backend calls them. */
const PHASES = {
  'Entering the queue': 'phase.queue',
  'Waiting for quota': 'phase.quota',
  'Checks before admission': 'phase.checks',
  'Creating pods': 'phase.pods',
  'Asking the cloud for a node': 'phase.cloud',
  'Node is booting': 'phase.booting',
  'Preparing the node': 'phase.preparing',
  'Waiting for a place on a node': 'phase.place',
  'Running init containers': 'phase.init',
  'Pulling the image': 'phase.image',
  'Starting the container': 'phase.container',
  'Loading until ready': 'phase.loading',
  Unaccounted: 'phase.unaccounted',
} as const satisfies Record<string, keyof typeof en>;

const isKnown = (phase: string): phase is keyof typeof PHASES =>
  Object.hasOwn(PHASES, phase);

/** A phase of a start, for people; one of a newer backend as that calls it. */
export function phaseTitle(t: DiagnosisMessages, phase: string): string {
  return isKnown(phase) ? t(PHASES[phase]) : phase;
}
