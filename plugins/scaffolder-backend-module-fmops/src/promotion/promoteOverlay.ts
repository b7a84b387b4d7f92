import { InputError } from '@backstage/errors';
import { isMap, parseDocument, type Document } from 'yaml';

/** Environments of a project, each an overlay of Kustomize. */
export const ENVIRONMENTS = ['dev', 'preprod', 'prod'] as const;

export type Environment = (typeof ENVIRONMENTS)[number];

/** File of an environment in a project. */
export function overlayFile(environment: Environment): string {
  return `k8s/overlays/${environment}/kustomization.yaml`;
}

/** What is promoted; namespace and labels are an environment's own. */
const PROMOTED = ['images', 'patches', 'replicas', 'components'];

function read(environment: Environment, text: string): Document {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) {
    throw new InputError(
      `${overlayFile(environment)} is no kustomization that can be read`,
      document.errors[0],
    );
  }
  return document;
}

/**
 * The overlay of an environment with what runs in another one.
 *
 * @param image - by which the image of that name is replaced, as `repository:tag`
 *   or `repository@digest`
 * @returns the new text; that of `to` where there is nothing to change
 * @throws InputError where a file is no kustomization
 */
export function promoteOverlay(
  from: { environment: Environment; text: string },
  to: { environment: Environment; text: string },
  image?: string,
): string {
  const source = read(from.environment, from.text).toJS();
  const target = read(to.environment, to.text);
  for (const field of PROMOTED) {
    if (source[field] === undefined) {
      target.delete(field);
    } else {
      target.set(field, target.createNode(source[field]));
    }
  }
  if (image) {
    target.set('images', target.createNode(withImage(source.images, image)));
  }
  const text = target.toString({ lineWidth: 0 });
  return text === read(to.environment, to.text).toString({ lineWidth: 0 })
    ? to.text
    : text;
}

interface ImageEntry {
  name: string;
  newTag?: string;
  digest?: string;
}

function withImage(images: ImageEntry[] = [], image: string): ImageEntry[] {
  const [, name, newTag, digest] =
    /^([^@]+?)(?::([\w][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      image,
    ) ?? [];
  if (!name || !(newTag || digest)) {
    throw new InputError(
      'image: it needs a tag or a digest, such as registry.example.com/trainer:1.2',
    );
  }
  return [
    ...images.filter(item => item.name !== name),
    { name, ...(digest ? { digest } : { newTag }) },
  ];
}
