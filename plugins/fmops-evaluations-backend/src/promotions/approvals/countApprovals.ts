import type {
  ApprovalProgress,
  ApprovalRequirement,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A person who has approved, with the groups that count as theirs. */
export interface Approver {
  userRef: string;
  groups: readonly string[];
}

/**
 * Fills as many places of requirements as the people can: each counts once, and
 * where somebody could fill places of two, for the one that lacks others
 * (maximum bipartite matching by augmenting paths).
 */
export function countApprovals(
  requirements: readonly ApprovalRequirement[],
  approvers: readonly Approver[],
): ApprovalProgress[] {
  const people = new Map(approvers.map(item => [item.userRef, item.groups]));
  const places = requirements.flatMap(({ count }, requirement) =>
    Array.from({ length: count }, () => requirement),
  );
  const holder = new Map<number, string>();

  const seat = (person: string, tried: Set<number>): boolean => {
    const groups = people.get(person) ?? [];
    return places.some((requirement, place) => {
      const fits = requirements[requirement].groups.some(group =>
        groups.includes(group),
      );
      if (!fits || tried.has(place)) return false;
      tried.add(place);
      const other = holder.get(place);
      if (other === undefined || seat(other, tried)) {
        holder.set(place, person);
        return true;
      }
      return false;
    });
  };
  for (const person of people.keys()) seat(person, new Set());

  return requirements.map((requirement, index) => ({
    ...requirement,
    given: places.filter((of, place) => of === index && holder.has(place))
      .length,
  }));
}

/** Whether nobody is missing. */
export function isApproved(progress: readonly ApprovalProgress[]): boolean {
  return progress.every(({ count, given }) => given >= count);
}
