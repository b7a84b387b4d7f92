import type {
  DiagnosisActor,
  DiagnosisLayer,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Moments on the way to a running pod, in the order in which they usually come. */
export const MILESTONES = [
  'created',
  'queued',
  'reserved',
  'admitted',
  'podCreated',
  'launched',
  'registered',
  'initialized',
  'scheduled',
  'prepared',
  'pulled',
  'started',
  'ready',
] as const;

export type Milestone = (typeof MILESTONES)[number];

/** What happens between two moments. */
export interface Phase {
  phase: string;
  layer: DiagnosisLayer;
  who: DiagnosisActor[];
  /** The moments that it can begin at. A part of the time that begins elsewhere is unaccounted. */
  after: Milestone[];
}

/** Phases by the moment that they end at. */
export const PHASES: Record<Exclude<Milestone, 'created'>, Phase> = {
  queued: {
    phase: 'Entering the queue',
    layer: 'queue',
    who: ['platform team'],
    after: ['created'],
  },
  reserved: {
    phase: 'Waiting for quota',
    layer: 'queue',
    who: ['wait'],
    after: ['queued'],
  },
  admitted: {
    phase: 'Checks before admission',
    layer: 'queue',
    who: ['platform team'],
    after: ['reserved'],
  },
  podCreated: {
    phase: 'Creating pods',
    layer: 'queue',
    who: ['platform team'],
    after: ['created', 'admitted'],
  },
  launched: {
    phase: 'Asking the cloud for a node',
    layer: 'capacity',
    who: ['cloud provider'],
    after: ['podCreated'],
  },
  registered: {
    phase: 'Node is booting',
    layer: 'capacity',
    who: ['cloud provider'],
    after: ['launched'],
  },
  initialized: {
    phase: 'Preparing the node',
    layer: 'node',
    who: ['platform team'],
    after: ['registered', 'scheduled'],
  },
  scheduled: {
    phase: 'Waiting for a place on a node',
    layer: 'scheduler',
    who: ['wait'],
    after: ['podCreated', 'registered', 'initialized'],
  },
  prepared: {
    phase: 'Running init containers',
    layer: 'container',
    who: ['user'],
    after: ['scheduled', 'initialized', 'pulled'],
  },
  pulled: {
    phase: 'Pulling the image',
    layer: 'image',
    who: ['user'],
    after: ['scheduled', 'initialized', 'prepared'],
  },
  started: {
    phase: 'Starting the container',
    layer: 'container',
    who: ['user'],
    after: ['pulled', 'prepared'],
  },
  ready: {
    phase: 'Loading until ready',
    layer: 'app',
    who: ['user'],
    after: ['started'],
  },
};
