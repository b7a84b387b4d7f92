import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KnownImage } from './BundleFacts';
import type { EndpointImages } from './BundleFactsSource';

const DIGEST = /@(sha256:[0-9a-f]{64})$/;
/** Objects of an endpoint that are looked at. */
const OBJECTS = 10;

/** Images of endpoints as their manifests in the clusters name them. */
export function workloadImages(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): EndpointImages {
  const client = new FmopsWorkloadsClient({ discoveryApi: options.discovery });
  return {
    async of(entityRef) {
      const { token } = await options.auth.getPluginRequestToken({
        onBehalfOf: await options.auth.getOwnServiceCredentials(),
        targetPluginId: 'fmops-workloads',
      });
      const { items } = await client.list({ entityRef }, { token });
      const running = items
        .filter(item => item.category === 'endpoint' && !item.deletedAt)
        .slice(0, OBJECTS);
      const images = new Set<string>();
      for (const { ref } of running) {
        const { object } = await client.manifest(ref, { token });
        imagesIn(object, images);
      }
      return [...images].sort().map(imageOf);
    },
  };
}

function imageOf(image: string): KnownImage {
  const digest = DIGEST.exec(image)?.[1];
  return digest ? { image, digest } : { image };
}

/** Collects what stands under `image`, wherever in an object. */
function imagesIn(value: unknown, images: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'image' && typeof member === 'string') images.add(member);
    else imagesIn(member, images);
  }
}
