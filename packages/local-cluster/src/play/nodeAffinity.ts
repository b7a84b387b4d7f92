import { Node, NodeSelectorTerm, PodSpec } from '../objects/workloads';

/** The terms of which a node must fulfil one; none where any node will do. */
export function requiredTerms({ affinity }: PodSpec): NodeSelectorTerm[] {
  return (
    affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution
      ?.nodeSelectorTerms ?? []
  );
}

/** Whether a node has the labels that a pod insists on. */
export function isWanted(spec: PodSpec, { metadata }: Node): boolean {
  const { labels = {} } = metadata;
  const terms = requiredTerms(spec);
  const selected = Object.entries(spec.nodeSelector ?? {}).every(
    ([key, value]) => labels[key] === value,
  );
  return selected && (!terms.length || terms.some(term => fits(term, labels)));
}

function fits(
  { matchExpressions = [] }: NodeSelectorTerm,
  labels: Record<string, string>,
): boolean {
  return matchExpressions.every(({ key, operator, values = [] }) => {
    const has = key in labels;
    switch (operator) {
      case 'In':
        return has && values.includes(labels[key]);
      case 'NotIn':
        return !has || !values.includes(labels[key]);
      case 'Exists':
        return has;
      case 'DoesNotExist':
        return !has;
      default:
        return false;
    }
  });
}
