import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';

/** Finds the image of runs whose form names none, by the template of the form. */
export type DefaultImages = (templateRef?: string) => string | undefined;

/** Reads which images the platform has built from the projects of templates. */
export function readDefaultImages(config: RootConfigService): DefaultImages {
  const images = config.getOptionalConfig('fmops.images');
  const byTemplate = new Map(
    images?.keys().map(name => [name, images.getString(name)]),
  );
  const others = config.getOptionalString('fmops.training.image');
  return templateRef =>
    (templateRef && byTemplate.get(parseEntityRef(templateRef).name)) || others;
}
