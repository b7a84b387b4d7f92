import type { PromotionAct } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromotionMessage } from '../messages';

type ActMessage = PromotionMessage<'act'>;

/** Something that people do to a promotion. */
export interface ActWords {
  id: PromotionAct;
  title: ActMessage;
  /** What the person is asked for first. */
  asks?: {
    title: ActMessage;
    label: ActMessage;
    required: boolean;
    done: ActMessage;
  };
  main?: boolean;
}

/** What people do to promotions, in the order of the buttons. */
export const ACTS: readonly ActWords[] = [
  {
    id: 'approve',
    title: 'act.approve',
    main: true,
    asks: {
      title: 'act.approveTitle',
      label: 'act.comment',
      required: false,
      done: 'act.approve',
    },
  },
  {
    id: 'reject',
    title: 'act.reject',
    asks: {
      title: 'act.rejectTitle',
      label: 'act.why',
      required: true,
      done: 'act.reject',
    },
  },
  { id: 'retry', title: 'act.retry', main: true },
  { id: 'check', title: 'act.check' },
  {
    id: 'withdraw',
    title: 'act.withdraw',
    asks: {
      title: 'act.withdrawTitle',
      label: 'act.why',
      required: false,
      done: 'act.withdraw',
    },
  },
  { id: 'download', title: 'act.download' },
];
