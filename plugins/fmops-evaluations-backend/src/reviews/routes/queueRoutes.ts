import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Judgement,
  JudgementDraft,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Request, Router } from 'express';
import { audited } from '../../routes/audited';
import type { RouteContext } from '../../routes/context';
import { revealedAnswers } from './revealedAnswers';

const PATH = '/v1/reviews/:id/assignments/:assignmentId';

/** Routes of reviewers: what they are given, and what they say of it. */
export function addQueueRoutes(
  router: Router,
  { auditor, httpAuth, reviews }: RouteContext,
): void {
  const { campaigns, notices, queue, store } = reviews;

  const enter = async (credentials: BackstageCredentials, id: string) => {
    const caller = await campaigns.caller(credentials);
    const campaign = await store.get(id);
    await caller.assertReviewer(campaign);
    return { caller, campaign, userRef: caller.userRef };
  };
  const act = <T>(req: Request, eventId: string, action: () => Promise<T>) =>
    audited(
      auditor,
      {
        eventId,
        severityLevel: 'low',
        request: req,
        meta: { id: req.params.id, assignmentId: req.params.assignmentId },
      },
      action,
    );

  router.post('/v1/reviews/:id/next', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { campaign, userRef } = await enter(credentials, req.params.id);
    res.json(await queue.turn(campaign, userRef));
  });

  // Not audited: a draft says nothing yet, and comes with every pause in typing.
  router.put(`${PATH}/draft`, async (req, res) => {
    const { id, assignmentId } = req.params;
    const credentials = await httpAuth.credentials(req);
    const { campaign, userRef } = await enter(credentials, id);
    const draft = req.body as JudgementDraft;
    await queue.saveDraft(campaign, userRef, assignmentId, draft);
    res.status(204).end();
  });

  router.post(`${PATH}/judgement`, async (req, res) => {
    const { id, assignmentId } = req.params;
    const turn = await act(req, 'review-judge', async () => {
      const credentials = await httpAuth.credentials(req);
      const { caller, campaign, userRef } = await enter(credentials, id);
      const judgement = req.body as Judgement;
      const { completes, models } = await queue.judge(
        campaign,
        userRef,
        assignmentId,
        judgement,
      );
      if (completes) await notices.completed(campaign);
      return {
        ...(await queue.turn(campaign, userRef)),
        ...(campaign.revealsAtOnce && {
          revealed: await revealedAnswers(caller, models),
        }),
      };
    });
    res.json(turn);
  });

  router.post(`${PATH}/skip`, async (req, res) => {
    const { id, assignmentId } = req.params;
    const turn = await act(req, 'review-skip', async () => {
      const credentials = await httpAuth.credentials(req);
      const { campaign, userRef } = await enter(credentials, id);
      await queue.skip(campaign, userRef, assignmentId);
      return queue.turn(campaign, userRef);
    });
    res.json(turn);
  });

  router.post('/v1/reviews/:id/undo', async (req, res) => {
    const turn = await act(req, 'review-undo', async () => {
      const credentials = await httpAuth.credentials(req);
      const { campaign, userRef } = await enter(credentials, req.params.id);
      await queue.undo(campaign, userRef);
      return queue.turn(campaign, userRef);
    });
    res.json(turn);
  });
}
