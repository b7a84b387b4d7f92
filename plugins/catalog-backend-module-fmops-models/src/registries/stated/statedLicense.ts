import type { License } from '@fmops/backstage-plugin-fmops-models-common';
import {
  hubLicense,
  text,
  webAddress,
} from '@fmops/backstage-plugin-fmops-models-node';

/**
 * A licence as people write it: `Apache 2.0` and `apache-2.0` are the Hub's
 * tag, whose terms may be known. An address is where the terms are. Anything
 * else stays as it is written.
 */
export function statedLicense(
  name: unknown,
  url?: unknown,
): License | undefined {
  const id = text(name);
  const link = webAddress(url) ?? webAddress(id);
  if (!id || webAddress(id)) {
    return link ? { url: link } : undefined;
  }
  const asTag = hubLicense(
    { license: id.toLowerCase().replace(/[\s_]+/g, '-'), license_link: link },
    [],
  );
  return asTag?.commercialUse
    ? asTag
    : hubLicense({ license: id, license_link: link }, []);
}
