import type { WorkloadCondition } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clusterText, MESSAGE_LENGTH } from '../text/clusterText';
import { withoutQuotedLog } from '../text/quotedLog';

const WORD_LENGTH = 200;
const MOST_CONDITIONS = 50;

function textOf(value: unknown, maxLength: number): string | undefined {
  return typeof value === 'string' ? clusterText(value, maxLength) : undefined;
}

function quiet(message: unknown): unknown {
  return typeof message === 'string' ? withoutQuotedLog(message) : message;
}

/** The conditions of an object as viewers get them; what is none is left out. */
export function conditionDetails(object: unknown): WorkloadCondition[] {
  const { status } = (object ?? {}) as { status?: { conditions?: unknown } };
  const conditions: unknown[] = Array.isArray(status?.conditions)
    ? status.conditions
    : [];
  return conditions.slice(0, MOST_CONDITIONS).flatMap(item => {
    const condition = (item ?? {}) as Record<string, unknown>;
    const type = textOf(condition.type, WORD_LENGTH);
    const value = textOf(condition.status, WORD_LENGTH);
    return type && value
      ? [
          {
            type,
            status: value,
            reason: textOf(condition.reason, WORD_LENGTH),
            message: textOf(quiet(condition.message), MESSAGE_LENGTH),
            since: textOf(condition.lastTransitionTime, WORD_LENGTH),
          },
        ]
      : [];
  });
}
