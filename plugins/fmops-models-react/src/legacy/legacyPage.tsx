import {
  compatWrapper,
  convertLegacyRouteRef,
} from '@backstage/core-compat-api';
import { Header, Page } from '@backstage/core-components';
import {
  createRoutableExtension,
  type Extension,
} from '@backstage/core-plugin-api';
import type { RouteRef } from '@backstage/frontend-plugin-api';
import type { ComponentType, JSX } from 'react';

/**
 * A page of an app that has not moved to the new frontend system.
 *
 * @public
 */
export interface LegacyPageOptions {
  /** Of the exported component, as it is written in `App.tsx`. */
  name: string;
  /** At the top of the page. */
  title: string;
  mountPoint: RouteRef;
  /** What the page shows below its title. */
  load(): Promise<ComponentType>;
  /** What stands beside the title, such as links. */
  loadActions?(): Promise<ComponentType>;
}

const Nothing = () => null;

/**
 * Frames a page as the new frontend system does by itself.
 *
 * @public
 */
export function legacyPage(
  options: LegacyPageOptions,
): Extension<() => JSX.Element> {
  const { name, title, mountPoint, load, loadActions } = options;
  return createRoutableExtension({
    name,
    mountPoint: convertLegacyRouteRef(mountPoint),
    component: async () => {
      const [Body, Actions] = await Promise.all([
        load(),
        loadActions?.() ?? Nothing,
      ]);
      return () =>
        compatWrapper(
          <Page themeId="tool">
            <Header title={title}>
              <Actions />
            </Header>
            <Body />
          </Page>,
        );
    },
  });
}
