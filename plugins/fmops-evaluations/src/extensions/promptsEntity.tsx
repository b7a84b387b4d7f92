import { EntityCardBlueprint, EntityContentBlueprint } from '../alpha';
import { promptVersionsRouteRef } from '../routes';

const prompt = { kind: 'prompttemplate' };

/** Cards and the Versions tab of the page of a prompt. */
export const promptEntityExtensions = [
  EntityCardBlueprint.make({
    name: 'prompt',
    params: {
      filter: prompt,
      type: 'content',
      loader: () =>
        import('../prompts/entity/PromptCard').then(m => <m.PromptCard />),
    },
  }),
  EntityCardBlueprint.make({
    name: 'prompt-models',
    params: {
      filter: prompt,
      type: 'info',
      loader: () =>
        import('../prompts/entity/PromptModelsCard').then(m => (
          <m.PromptModelsCard />
        )),
    },
  }),
  EntityCardBlueprint.make({
    name: 'prompt-used-by',
    params: {
      filter: prompt,
      type: 'info',
      loader: () =>
        import('../prompts/entity/UsedByCard').then(m => <m.UsedByCard />),
    },
  }),
  EntityContentBlueprint.make({
    name: 'prompt-versions',
    params: {
      path: '/versions',
      title: 'Versions',
      filter: prompt,
      routeRef: promptVersionsRouteRef,
      loader: () =>
        import('../prompts/versions/VersionsTab').then(m => <m.VersionsTab />),
    },
  }),
];
