import { PluginHeaderActionBlueprint } from '@backstage/frontend-plugin-api';

/** The way to the form that adds a model. */
export const registerLink = PluginHeaderActionBlueprint.make({
  name: 'register',
  params: {
    loader: () => import('./RegisterLink').then(m => <m.RegisterLink />),
  },
});
