import type { EksIssue } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clusterText } from '../text/clusterText';

/** Longest text of AWS that is shown. */
export const TEXT_LENGTH = 1_000;
const MOST_ISSUES = 20;
const MOST_RESOURCES = 10;

/** What EKS reports of the health of something, as it is shown. */
export function issuesOf(
  health:
    | {
        issues?: {
          code?: string;
          message?: string;
          resourceIds?: string[];
        }[];
      }
    | undefined,
): EksIssue[] {
  return (health?.issues ?? [])
    .slice(0, MOST_ISSUES)
    .map(({ code = 'Unknown', message, resourceIds = [] }) => ({
      code,
      message: clusterText(message, TEXT_LENGTH),
      resources: resourceIds.slice(0, MOST_RESOURCES),
    }));
}
