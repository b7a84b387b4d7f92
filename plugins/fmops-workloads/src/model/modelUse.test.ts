import { english } from '@fmops/frontend-test-utils';
import { aWorkload } from '../__testUtils__/workloads';
import { lineageTranslationRef } from '../lineage/messages';
import { stageTitle } from '../lineage/stageTitle';
import { modelTranslationRef } from './messages';
import { modelUse } from './modelUse';

const t = english(modelTranslationRef);
const lineage = english(lineageTranslationRef);
const MODEL = 'foundationmodel:default/tone-8b';

it.each([
  [{ lineage: { outputModel: 'tone-8b' } }, 'Makes it'],
  [
    { lineage: { outputModel: 'tone-8b' }, state: 'Succeeded' as const },
    'Made it',
  ],
  [
    { lineage: { outputModel: 'tone-8b' }, state: 'Failed' as const },
    'Was to make it',
  ],
  [{ lineage: { baseModel: 'tone-8b' } }, 'Starts from it'],
  [
    { lineage: { baseModel: 'tone-8b', outputModel: 'tone-8b-2' } },
    'Starts from it',
  ],
  [
    { lineage: { baseModel: 'tone-8b', stage: 'evaluation' } },
    'Evaluation of it',
  ],
  [{ category: 'endpoint' as const, lineage: { model: MODEL } }, 'Serves it'],
])('%j: %s', (changes, use) => {
  expect(
    modelUse(t, aWorkload(changes), MODEL, stage => stageTitle(lineage, stage)),
  ).toBe(use);
});
