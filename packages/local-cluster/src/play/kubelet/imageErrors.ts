import { Outcome } from '../annotations';

const errors: Partial<Record<Outcome, (image: string) => string>> = {
  'image-not-found': image =>
    `${failed('NotFound', image)}: ${withRegistry(image)}: not found`,
  'image-unauthorized': image => {
    const registry = withRegistry(image).split('/')[0];
    return `${failed(
      'Unknown',
      image,
    )}: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://${registry}/token?scope=repository%3A${encodeURIComponent(
      repositoryOf(image),
    )}%3Apull&service=${registry}: 401 Unauthorized`;
  },
};

/** What containerd says of an image that it cannot pull; nothing of one that it can. */
export function imageError(
  outcome: Outcome,
  image: string,
): string | undefined {
  return errors[outcome]?.(image);
}

function failed(code: string, image: string): string {
  const name = withRegistry(image);
  return `rpc error: code = ${code} desc = failed to pull and unpack image "${name}": failed to resolve reference "${name}"`;
}

function withRegistry(image: string): string {
  const [first, ...rest] = image.split('/');
  return rest.length && /[.:]/.test(first) ? image : `docker.io/${image}`;
}

function repositoryOf(image: string): string {
  const path = withRegistry(image).split('/').slice(1);
  const [name] = path.pop()!.split(':');
  return [...path, name].join('/');
}
