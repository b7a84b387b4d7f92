import type { License } from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';

/** Terms as CycloneDX has them; nothing where none are stated. */
export function licensesOf(license: License | undefined): JsonObject {
  if (!license) return {};
  const { spdx, url = '' } = license;
  const name = license.name ?? license.id;
  if (spdx) return { licenses: [{ expression: spdx }] };
  return name
    ? {
        licenses: [
          {
            license: {
              name,
              ...(/^https?:\/\//.test(url) && { url }),
            },
          },
        ],
      }
    : {};
}
