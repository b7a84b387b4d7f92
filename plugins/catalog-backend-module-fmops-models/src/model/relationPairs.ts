import {
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  FOUNDATION_MODEL_KIND,
  MODEL_DATASET_KIND,
  RELATION_EVALUATED_ON,
  RELATION_EVALUATES,
  RELATION_PRODUCED_BY,
  RELATION_PRODUCES,
  RELATION_SERVED_BY,
  RELATION_SERVES,
  RELATION_TRAINED_ON,
  RELATION_TRAINS,
} from '@fmops/backstage-plugin-fmops-models-common';

const KINDS = [FOUNDATION_MODEL_KIND, MODEL_DATASET_KIND];

/** Pairs of the suite's own relations. Without a pair a relation has no reverse. */
export const ownRelationPairs = [
  {
    fromKind: FOUNDATION_MODEL_KIND,
    toKind: MODEL_DATASET_KIND,
    description: 'A model and the data that it was trained on.',
    forward: { type: RELATION_TRAINED_ON, title: 'trained on' },
    reverse: { type: RELATION_TRAINS, title: 'trains' },
  },
  {
    fromKind: FOUNDATION_MODEL_KIND,
    toKind: MODEL_DATASET_KIND,
    description: 'A model and the data that it was evaluated on.',
    forward: { type: RELATION_EVALUATED_ON, title: 'evaluated on' },
    reverse: { type: RELATION_EVALUATES, title: 'evaluates' },
  },
  {
    fromKind: FOUNDATION_MODEL_KIND,
    toKind: 'Component',
    description: 'A model and an endpoint that serves it.',
    forward: { type: RELATION_SERVED_BY, title: 'served by' },
    reverse: { type: RELATION_SERVES, title: 'serves' },
  },
  {
    fromKind: FOUNDATION_MODEL_KIND,
    toKind: 'Component',
    description: 'A model and the project whose run made it.',
    forward: { type: RELATION_PRODUCED_BY, title: 'produced by' },
    reverse: { type: RELATION_PRODUCES, title: 'produces' },
  },
];

/** Built-in pairs, extended to the suite's kinds. */
export const extendedRelationPairs = [
  {
    fromKind: KINDS,
    toKind: ['Group', 'User'],
    forward: { type: RELATION_OWNED_BY },
    reverse: { type: RELATION_OWNER_OF },
  },
  {
    fromKind: KINDS,
    toKind: 'System',
    forward: { type: RELATION_PART_OF },
    reverse: { type: RELATION_HAS_PART },
  },
  {
    fromKind: KINDS,
    toKind: ['Component', 'Resource', ...KINDS],
    forward: { type: RELATION_DEPENDS_ON },
    reverse: { type: RELATION_DEPENDENCY_OF },
  },
  {
    fromKind: ['Component', 'Resource'],
    toKind: KINDS,
    forward: { type: RELATION_DEPENDS_ON },
    reverse: { type: RELATION_DEPENDENCY_OF },
  },
];
