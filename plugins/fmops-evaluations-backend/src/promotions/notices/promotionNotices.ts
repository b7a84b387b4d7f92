import { parseEntityRef } from '@backstage/catalog-model';
import type { ConfiguredStage } from '../stages';
import type { PromotionRow } from '../PromotionRow';
import type { Notice } from './Notice';

type Told = Pick<
  PromotionRow,
  'kind' | 'model_ref' | 'version' | 'requested_by'
>;

const what = ({ kind }: Told) =>
  kind === 'rollback' ? 'rollback' : 'promotion';

/** To who can approve. Names no model: not all of a group may read it. */
export function requestedNotice(row: Told, stage: ConfiguredStage): Notice {
  const groups = stage.approvalsFor(row.kind).flatMap(item => item.groups);
  return {
    topic: 'promotion-requested',
    recipients: [...new Set(groups)],
    title: `A ${what(row)} to ${stage.title} waits for approval`,
    description: 'Its gates are passed. See the evidence, and decide.',
    severity: 'normal',
  };
}

/** To who asked for it, who may read the model. */
export function decidedNotice(
  row: Told,
  stage: ConfiguredStage,
  outcome: { verb: string; why?: string; failed?: boolean },
): Notice {
  const { name } = parseEntityRef(row.model_ref);
  return {
    topic: outcome.failed ? 'promotion-failed' : 'promotion-decided',
    recipients: [row.requested_by],
    title: `The ${what(row)} of ${name} ${row.version} to ${stage.title} ${
      outcome.verb
    }`,
    description: (outcome.why ?? '').slice(0, 400),
    severity: outcome.failed ? 'high' : 'normal',
  };
}

/** To whom approved what is another thing by now. */
export function voidedNotice(
  row: Told,
  stage: ConfiguredStage,
  approvers: string[],
): Notice {
  return {
    topic: 'promotion-requested',
    recipients: approvers,
    title: `Your approval of a ${what(row)} to ${stage.title} is void`,
    description: 'The evidence has changed since. See it, and decide again.',
    severity: 'normal',
  };
}

/** To who was to approve what is no longer to be approved. Names no model. */
export function closedNotice(
  row: Told & Pick<PromotionRow, 'state'>,
  stage: ConfiguredStage,
  verb: string,
): Notice {
  const waited = row.state === 'awaiting-approval';
  const groups = stage.approvalsFor(row.kind).flatMap(item => item.groups);
  return {
    topic: 'promotion-requested',
    recipients: waited ? [...new Set(groups)] : [],
    title: `A ${what(row)} to ${stage.title} ${verb}`,
    description: 'It no longer waits for approval.',
    severity: 'low',
  };
}

/** To whose approval lost its force since they left. */
export function leftNotice(row: Told, stage: ConfiguredStage): Notice {
  return {
    ...requestedNotice(row, stage),
    description:
      'Somebody who had approved it is no longer in the group. See the evidence, and decide.',
  };
}
