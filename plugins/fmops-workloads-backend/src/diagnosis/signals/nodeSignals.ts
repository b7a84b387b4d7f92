import type { DiagnosisSignal } from '@fmops/backstage-plugin-fmops-workloads-node';
import { conditionSignals } from './conditionSignals';
import { objectOf, type Fields } from './Fields';

/** Conditions and labels of a node. */
export function nodeSignals(node: Fields): DiagnosisSignal[] {
  const object = objectOf(node, 'Node');
  const about = { object, node: object.name };
  return [
    ...conditionSignals(node, { ...about, src: 'node' }),
    ...node.entries('metadata', 'labels').map(([type, value]) => ({
      ...about,
      src: 'node.label' as const,
      type,
      text: value.text(),
    })),
  ];
}

/** Conditions of a NodeClaim of Karpenter. */
export function nodeClaimSignals(claim: Fields): DiagnosisSignal[] {
  return conditionSignals(claim, {
    src: 'nodeclaim',
    object: objectOf(claim, 'NodeClaim'),
    node: claim.text('status', 'nodeName'),
  });
}
