import type { PageLayoutProps } from '@backstage/frontend-plugin-api';
import appPlugin from '@backstage/plugin-app';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import type { ComponentType } from 'react';
import { useTitles } from './useTitles';

/** A layout of pages whose title is in the reader's language. */
export const inReadersLanguage = (Layout: ComponentType<PageLayoutProps>) =>
  function TranslatedLayout({ title, ...rest }: PageLayoutProps) {
    const say = useTitles();
    return <Layout {...rest} title={title && say(title)} />;
  };

const { component } = SwappableComponentBlueprint.dataRefs;

/** Backstage's own layout of pages, which says titles of extensions as they are. */
export const pageLayout = appPlugin
  .getExtension('component:app/core-page-layout')
  .override({
    factory(original) {
      const { ref, loader } = original().get(component);
      return [
        component({
          ref,
          loader: async () => inReadersLanguage(await loader()),
        }),
      ];
    },
  });
