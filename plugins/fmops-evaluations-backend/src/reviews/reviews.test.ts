import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ann,
  answersFile,
  bob,
  comparison,
  cyn,
  startReviewsBackend,
} from './__testUtils__/reviewsBackend';

const CHOSE_LONG = (text: string) => ({
  task: 'pairwise',
  choice: text.startsWith('Long') ? 'a' : 'b',
});

describe('a blind comparison', () => {
  it('goes from its reviewers to evaluations of its models', async () => {
    const { create, next, judge, send, notifications } =
      await startReviewsBackend();
    const { id } = await create(
      comparison({
        reviewersPerItem: 2,
        source: { type: 'file', name: 'f.jsonl', jsonLines: answersFile(15) },
      }),
    );
    expect(notifications.send).toHaveBeenCalledWith(
      expect.objectContaining({
        recipients: {
          type: 'entity',
          entityRef: [ann, bob],
          excludeEntityRef: cyn,
        },
      }),
    );
    const first: Record<string, string[]> = { [ann]: [], [bob]: [] };
    for (const user of [ann, bob]) {
      for (;;) {
        const { assignment } = await next(user, id);
        if (!assignment) break;
        const [[{ text }]] = assignment.answers;
        first[user].push(text.split(' ')[0]);
        await judge(user, id, assignment.id, CHOSE_LONG(text));
      }
    }
    // Not always in the order of the file
    expect(new Set([...first[ann], ...first[bob]])).toEqual(
      new Set(['Long', 'Short']),
    );
    expect(notifications.send).toHaveBeenLastCalledWith(
      expect.objectContaining({
        recipients: { type: 'entity', entityRef: [cyn] },
        payload: expect.objectContaining({ topic: 'review-completed' }),
      }),
    );

    const finished = await send<ReviewCampaign>(cyn, 'post', `/${id}/finish`);
    expect(finished).toMatchObject({
      state: 'finished',
      progress: { wanted: 30, judged: 30, itemsDone: 15, reviewers: 2 },
      details: {
        models: ['foundationmodel:default/one', 'foundationmodel:default/two'],
        evaluationIds: [expect.any(String), expect.any(String)],
      },
    });
    const results = await send(cyn, 'get', `/${id}/results`);
    expect(results).toMatchObject({
      pairs: [
        {
          model: 'foundationmodel:default/one',
          over: 'foundationmodel:default/two',
          ...{ wins: 30, losses: 0, ties: 0 },
          winRate: { value: 1 },
        },
      ],
      disagreements: 0,
      people: [
        { reviewer: ann, judged: 15, skipped: 0 },
        { reviewer: bob, judged: 15, skipped: 0 },
      ],
    });
    // Finished again: the same evaluations
    const again = await send<ReviewCampaign>(cyn, 'post', `/${id}/finish`);
    expect(again.details?.evaluationIds).toEqual(
      finished.details?.evaluationIds,
    );
  });

  it('never names a model to a reviewer who has not judged', async () => {
    const { create, next, attempt, send } = await startReviewsBackend();
    const { id } = await create(comparison({ reveal: 'judged' }));
    const { assignment } = await next(ann, id);
    const path = `/${id}/assignments/${assignment!.id}`;
    const answers = [
      await send(ann, 'get', ''),
      await send(ann, 'get', `/${id}`),
      await next(ann, id),
      await send(ann, 'put', `${path}/draft`, { words: 'hm' }),
      (await attempt(ann, 'get', `/${id}/results`)).body,
      (await attempt(ann, 'get', `/${id}/items`)).body,
      (await attempt(ann, 'get', `/${id}/export?part=rows`)).body,
      (await attempt(ann, 'post', `${path}/judgement`, { task: 'x' })).body,
      await send(ann, 'post', `${path}/skip`),
    ];
    expect(JSON.stringify(answers)).not.toMatch(/foundationmodel/i);

    const turn = await next(ann, id);
    const { revealed } = await send<{ revealed: object[] }>(
      ann,
      'post',
      `/${id}/assignments/${turn.assignment!.id}/judgement`,
      { task: 'pairwise', choice: 'tie' },
    );
    const isLong = turn.assignment!.answers[0][0].text.startsWith('Long');
    expect(revealed).toEqual([
      {
        label: 'A',
        model: `foundationmodel:default/${isLong ? 'one' : 'two'}`,
      },
      {
        label: 'B',
        model: `foundationmodel:default/${isLong ? 'two' : 'one'}`,
      },
    ]);
    // What is known can't be unknown: the judgement stands
    const undo = await attempt(ann, 'post', `/${id}/undo`);
    expect(undo.status).toBe(409);
  });

  it('shows the answers in the same order whenever the reviewer looks', async () => {
    const { create, next } = await startReviewsBackend();
    const { id } = await create(comparison());
    const looks = [await next(ann, id), await next(ann, id)];
    expect(looks[1].assignment?.answers).toEqual(looks[0].assignment?.answers);
    expect(looks[1].assignment?.id).toBe(looks[0].assignment?.id);
  });
});

describe('the queue', () => {
  it('keeps drafts, gives back what was judged last, and counts', async () => {
    const { create, next, judge, send } = await startReviewsBackend();
    const { id } = await create(comparison());
    const first = await next(ann, id);
    expect(first).toMatchObject({ judged: 0, waiting: 4, canUndo: false });
    const draft = { choice: 'a', words: 'So far' };
    await send(
      ann,
      'put',
      `/${id}/assignments/${first.assignment!.id}/draft`,
      draft,
    );
    expect((await next(ann, id)).assignment).toMatchObject({
      id: first.assignment!.id,
      draft,
    });
    const second = await judge(ann, id, first.assignment!.id, {
      ...{ task: 'pairwise', choice: 'a', comment: 'So far' },
    });
    expect(second).toMatchObject({ judged: 1, waiting: 3, canUndo: true });

    const undone = await send<typeof first>(ann, 'post', `/${id}/undo`);
    expect(undone).toMatchObject({
      judged: 0,
      waiting: 4,
      assignment: { id: first.assignment!.id, draft },
    });
    await judge(ann, id, first.assignment!.id, {
      ...{ task: 'pairwise', choice: 'b' },
    });
    expect((await next(ann, id)).assignment?.id).toBe(second.assignment!.id);
  });

  it('gives what is skipped to others, and not again', async () => {
    const { create, next, judge, send } = await startReviewsBackend();
    const { id } = await create(
      comparison({
        source: {
          ...{ type: 'file', name: 'one.jsonl' },
          jsonLines: '{"prompt":"?","response_a":"x","response_b":"y"}',
        },
      }),
    );
    const { assignment } = await next(ann, id);
    expect(await next(bob, id)).toMatchObject({ waiting: 0, heldByOthers: 1 });
    const after = await send(
      ann,
      'post',
      `/${id}/assignments/${assignment!.id}/skip`,
    );
    expect(after).toEqual({
      ...{ judged: 0, waiting: 0, heldByOthers: 0, canUndo: false },
    });
    const other = await next(bob, id);
    expect(other.waiting).toBe(1);
    await judge(bob, id, other.assignment!.id, {
      ...{ task: 'pairwise', choice: 'bothBad' },
    });
    expect((await next(ann, id)).waiting).toBe(0);
  });

  it('takes no judgement that says nothing, and none after the end', async () => {
    const { create, next, attempt, send } = await startReviewsBackend();
    const { id } = await create(
      comparison({
        task: 'scored',
        rubric: [{ name: 'Helpful', min: 1, max: 10 }],
      }),
    );
    const { assignment } = await next(ann, id);
    const path = `/${id}/assignments/${assignment!.id}/judgement`;
    const judged = async (body: object) => {
      const { status, body: answer } = await attempt(ann, 'post', path, body);
      return [status, answer.error?.message];
    };
    expect(await judged({ task: 'pairwise', choice: 'a' })).toEqual([
      400,
      'This campaign takes judgements of the task scored',
    ]);
    expect(await judged({ task: 'scored', scores: {} })).toEqual([
      400,
      'Give a score for Helpful',
    ]);
    expect(await judged({ task: 'scored', scores: { Helpful: 11 } })).toEqual([
      400,
      'Helpful is scored with whole numbers from 1 to 10',
    ]);
    await send(cyn, 'post', `/${id}/finish`);
    expect((await judged({ task: 'scored', scores: { Helpful: 7 } }))[0]).toBe(
      409,
    );
    expect((await next(ann, id)).assignment).toBeUndefined();
    await send(cyn, 'post', `/${id}/reopen`);
    expect((await judged({ task: 'scored', scores: { Helpful: 7 } }))[0]).toBe(
      200,
    );
  });

  it('takes the same judgement once, however often it is sent', async () => {
    const { create, next, judge, send } = await startReviewsBackend();
    const { id } = await create(comparison());
    const { assignment } = await next(ann, id);
    const body = { task: 'pairwise', choice: 'tie' };
    await judge(ann, id, assignment!.id, body);
    expect((await judge(ann, id, assignment!.id, body)).judged).toBe(1);
    await expect(
      judge(ann, id, assignment!.id, { ...body, choice: 'a' }),
    ).rejects.toThrow('409');
    await expect(judge(bob, id, assignment!.id, body)).rejects.toThrow('409');
    expect(await send(cyn, 'get', `/${id}`)).toMatchObject({
      progress: { judged: 1 },
    });
  });
});

it('refuses what can not be reviewed, and says which row', async () => {
  const { attempt } = await startReviewsBackend();
  const refusal = async (changes: Parameters<typeof comparison>[0]) => {
    const { body } = await attempt(cyn, 'post', '', comparison(changes));
    return body.error?.message;
  };
  const file = (jsonLines: string) => ({
    source: { type: 'file' as const, name: 'f', jsonLines },
  });
  expect(await refusal(file('{"prompt":"x"}'))).toMatch(
    /^Row 1 has no answers: give/,
  );
  expect(await refusal(file('{"a":1}\n{'))).toMatch(/^Line 2 is no JSON/);
  expect(await refusal(file('\n'))).toBe('There are no rows');
  expect(await refusal(file('{"prompt":"x","outputs":{"m":"a"}}'))).toBe(
    'Row 1 has one answer: to compare takes two',
  );
  expect(await refusal({ task: 'scored' })).toBe(
    'rubric: Name at least one criterion to score',
  );
  expect(await refusal({ reviewers: ['user:default/nobody'] })).toBe(
    "reviewers: there is no user or group 'user:default/nobody' in the catalog",
  );
  expect(await refusal({ reviewers: [] })).toMatch(/reviewers/);
  expect(await refusal({ owner: ann })).toMatch(
    'belongs to user:default/ann, and user:default/cyn is no member',
  );
  expect(
    await refusal(
      file(
        '{"prompt":"x","outputs":{"foundationmodel:default/gone":"a","b":"b"}}',
      ),
    ),
  ).toBe("There is no model 'foundationmodel:default/gone' that you may read");
});

it('refuses answers of a version that the model does not have, before people judge them', async () => {
  const { attempt } = await startReviewsBackend({
    entities: [
      {
        apiVersion: 'fmops.dev/v1alpha1',
        kind: 'FoundationModel',
        metadata: { name: 'versioned', namespace: 'default' },
        spec: { versions: [{ version: '1' }] },
      },
    ],
  });
  const review = (version: string) =>
    comparison({
      source: {
        type: 'answers',
        items: [
          {
            prompt: 'What?',
            answers: [
              {
                text: 'x',
                model: 'foundationmodel:default/versioned',
                version,
              },
              { text: 'y', model: 'foundationmodel:default/one' },
            ],
          },
        ],
      },
    });
  const refused = await attempt(cyn, 'post', '', review('9'));
  expect(refused.body.error?.message).toContain("no version '9'; it has 1");
  expect((await attempt(cyn, 'post', '', review('1'))).status).toBe(201);
});
