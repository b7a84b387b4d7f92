import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
  licenseName,
  licenseVerdict,
  ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from '../facts/ExternalLink';
import { isPublished } from '../facts/publication';
import { isUnverified } from '../facts/verification';
import { OverviewCard } from '../overview/OverviewCard';
import { LicenseChip } from './LicenseChip';

const ACCESS = {
  open: 'The files can be downloaded at will.',
  gated: 'Terms must be accepted before the files can be downloaded.',
  proprietary: 'Offered as a hosted service only; there are no weights.',
};

/** What follows, in plain terms. */
const ADVICE = {
  allowed: undefined,
  conditional: 'Read the conditions before you use it in a product.',
  forbidden:
    'Forbidden: commercial use. For a product, choose another one or ask the publisher for other terms.',
  unknown: 'What is not stated is not allowed: ask before you use it.',
};

/** What one may do with a model or a dataset, and where that is written. */
export function LicenseCard() {
  const { entity } = useEntity<FoundationModelEntity | ModelDatasetEntity>();
  const { license, access } = entity.spec;
  const { verdict, reason } = licenseVerdict(license, 'commercial');
  const unverified = isUnverified(entity.spec, 'license');
  return (
    <OverviewCard title="Licence">
      <Typography variant="body1">{licenseName(license)}</Typography>
      <div>
        <LicenseChip license={license} />
      </div>
      <Typography variant="body2">{reason}</Typography>
      {ADVICE[verdict] && (
        <Typography variant="body2">{ADVICE[verdict]}</Typography>
      )}
      {isPublished(entity.spec) && (
        <Typography variant="body2">{ACCESS[access]}</Typography>
      )}
      {license.url && (
        <Typography variant="body2">
          <ExternalLink url={license.url}>Read the licence</ExternalLink>
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary">
        {unverified && 'Not verified. '}A summary to help reading; the licence
        text decides.
      </Typography>
    </OverviewCard>
  );
}
