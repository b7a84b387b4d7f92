const TEAM = 'group:default/language-team';
const ENDPOINT = 'component:default/support-assistant';
const ASK = '/fmops-evaluations/v1/playground/answers';
const QUESTION = {
  ...{ endpoint: ENDPOINT, mode: 'chat' },
  messages: [{ role: 'user', content: 'Hello' }],
  parameters: { maxTokens: 2 },
};
const MODEL = 'foundationmodel:default/mistral-7b-instruct-v0.3';
const PROMPT = 'prompttemplate:default/';

/** What is made, that requests can be about it: the collection, and what is sent to it. */
const THINGS = [
  {
    path: '/fmops-evaluations/v1/sets',
    body: {
      ...{ name: `fuzz-${Date.now()}`, title: 'Questions', useCase: 'Support' },
      ...{ owner: TEAM, visibility: 'shared', prompts: [], takesRatings: true },
    },
  },
  {
    path: '/fmops-evaluations/v1/results',
    body: {
      model: { ref: MODEL, version: '1' },
      ...{ method: 'benchmark', benchmark: 'mmlu', data: { version: '1' } },
      settings: { fewShot: 5 },
      rows: [{ key: '1', input: 'A or B?', output: 'A', scores: { acc: 1 } }],
      scores: [{ metric: 'acc', value: 1, higherIsBetter: true }],
    },
  },
  {
    path: '/fmops-evaluations/v1/objectives',
    body: {
      ...{ endpoint: ENDPOINT, indicator: 'errors' },
      ...{ limit: 0.1, windowMinutes: 60 },
    },
  },
  {
    path: '/fmops-evaluations/v1/reviews',
    body: {
      ...{ title: 'Answers', task: 'scored', owner: TEAM, reveal: 'never' },
      reviewers: ['user:default/guest', 'user:default/platform-engineer'],
      ...{ reviewersPerItem: 1, share: 1, seed: 1 },
      rubric: [{ name: 'helpful', min: 1, max: 5 }],
      source: {
        type: 'answers',
        items: Array.from({ length: 40 }, (_, index) => ({
          prompt: `Question ${index}`,
          answers: [{ text: 'An answer' }],
        })),
      },
    },
  },
];

/**
 * Makes one thing of each subject, and reads what else there is: a request
 * about what does not exist is answered before most of the code runs.
 *
 * @param {string} url address of the backend
 * @param {string} token
 * @returns {Promise<{ parameters: Record<string, string[]>, ids: Record<string, string[]> }>}
 *   values by the name of a parameter or field, and those of the path
 *   parameter `id` by the path that it follows
 */
export async function readKnownValues(url, token) {
  const send = async (path, body) => {
    const response = await fetch(`${url}/api${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    return response;
  };
  const call = async (path, body) => (await send(path, body)).json();
  const ids = {};
  for (const { path, body } of THINGS) {
    const made = await call(path, body);
    ids[path] = [made.id ?? made.evaluation.id];
  }
  const answer = await (await send(ASK, QUESTION)).text();
  const { items } = await call('/fmops-workloads/v1/workloads');
  const prompts = await call('/catalog/entities?filter=kind=prompttemplate');
  return {
    ids,
    parameters: {
      cluster: ['local'],
      uid: items.slice(0, 8).map(({ ref }) => ref.uid),
      namespace: ['default', 'team-language'],
      name: [MODEL.split('/')[1]],
      entityRef: [ENDPOINT, 'component:default/support-assistant-sft'],
      endpoint: [ENDPOINT],
      ...{ model: [MODEL], modelRef: [MODEL], ref: [MODEL] },
      prompt: prompts.map(({ metadata }) => PROMPT + metadata.name).slice(0, 5),
      owner: [TEAM],
      benchmark: ['mmlu'],
      answerId: [/"answerId":"([^"]+)/.exec(answer)[1]],
      stage: ['dev', 'preprod', 'prod'],
    },
  };
}
