import {
  compatWrapper,
  convertLegacyRouteRef,
} from '@backstage/core-compat-api';
import {
  createComponentExtension,
  createRoutableExtension,
  type Extension,
} from '@backstage/core-plugin-api';
import type { RouteRef } from '@backstage/frontend-plugin-api';
import type { ComponentType, JSX } from 'react';

/**
 * A part of an entity's page in an app that has not moved to the new frontend
 * system.
 *
 * @public
 */
export interface LegacyElementOptions {
  /** Of the exported component, as it is written in `EntityPage.tsx`. */
  name: string;
  load(): Promise<ComponentType>;
}

const wrapped = (Body: ComponentType) => () => compatWrapper(<Body />);

/**
 * A tab of an entity's page that others link to.
 *
 * @public
 */
export function legacyContent(
  options: LegacyElementOptions & { mountPoint: RouteRef },
): Extension<() => JSX.Element> {
  return createRoutableExtension({
    name: options.name,
    mountPoint: convertLegacyRouteRef(options.mountPoint),
    component: async () => wrapped(await options.load()),
  });
}

/**
 * A card of an entity's page.
 *
 * @public
 */
export function legacyCard(
  options: LegacyElementOptions,
): Extension<() => JSX.Element> {
  return createComponentExtension({
    name: options.name,
    component: { lazy: async () => wrapped(await options.load()) },
  });
}
