import type { PromotionAct } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Something that people do to a promotion. */
export interface ActWords {
  id: PromotionAct;
  title: string;
  /** What the person is asked for first. */
  asks?: { title: string; label: string; required: boolean; done: string };
  main?: boolean;
}

/** What people do to promotions, in the order of the buttons. */
export const ACTS: readonly ActWords[] = [
  {
    id: 'approve',
    title: 'Approve',
    main: true,
    asks: {
      title: 'Approve this promotion?',
      label: 'Comment',
      required: false,
      done: 'Approve',
    },
  },
  {
    id: 'reject',
    title: 'Reject',
    asks: {
      title: 'Reject this promotion?',
      label: 'Why',
      required: true,
      done: 'Reject',
    },
  },
  { id: 'retry', title: 'Try again', main: true },
  { id: 'check', title: 'Check the gates again' },
  {
    id: 'withdraw',
    title: 'Withdraw',
    asks: {
      title: 'Withdraw this promotion?',
      label: 'Why',
      required: false,
      done: 'Withdraw',
    },
  },
  { id: 'download', title: 'Download the evidence' },
];
