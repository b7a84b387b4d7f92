import type { License } from '../kinds';
import { TO_BE_REVIEWED } from '../licenses';
import type { StatedLicense } from './ModelRegistration';

/** The licence of a model as it is registered: as read, with what is stated over it. */
export function registeredLicense(
  read: License | undefined,
  stated: StatedLicense = {},
): License {
  const { id, commercialUse, url, toBeReviewed } = stated;
  // Another licence than the one that was read has nothing of its terms
  const known = id && id !== read?.id ? { id } : read ?? {};
  const license: License = { ...known, ...(url && { url }) };
  if (commercialUse) {
    return { ...license, commercialUse };
  }
  if (!toBeReviewed || license.commercialUse) {
    return license;
  }
  const name = license.name ?? license.id;
  return {
    id: TO_BE_REVIEWED,
    name: name ?? 'Terms to be reviewed',
    note: name
      ? `Nobody has looked yet at what ${name} allows.`
      : 'Nobody has looked at its terms yet.',
    ...(license.url && { url: license.url }),
  };
}
