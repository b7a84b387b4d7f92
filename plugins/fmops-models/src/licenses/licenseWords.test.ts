import {
  License,
  licenseName,
  licenseVerdict,
} from '@fmops/backstage-plugin-fmops-models-common';
import { english } from '@fmops/frontend-test-utils';
import { licenseReason, licenseTitle } from './licenseWords';
import { licensesTranslationRef } from './messages';

const t = english(licensesTranslationRef);

it.each<[License | undefined]>([
  [undefined],
  [{}],
  [{ note: 'Ask the author.' }],
  [{ spdx: 'Apache-2.0', commercialUse: 'yes' }],
  [{ name: 'Mine', commercialUse: 'conditional', note: 'Up to 100 users.' }],
  [{ id: 'research-only', commercialUse: 'no' }],
  [{ id: 'unheard-of' }],
  [{ id: 'to-be-reviewed', commercialUse: 'conditional' }],
  [{ id: 'to-be-reviewed', commercialUse: 'conditional', note: 'Like Llama.' }],
])('says of %j what the backend says', license => {
  expect(licenseTitle(t, license)).toBe(licenseName(license));
  expect(licenseReason(t, license)).toBe(
    licenseVerdict(license, 'commercial').reason,
  );
});
