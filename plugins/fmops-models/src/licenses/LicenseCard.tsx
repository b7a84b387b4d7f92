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

/** What one may do with a model or a dataset, and where that is written. */
export function LicenseCard() {
  const { entity } = useEntity<FoundationModelEntity | ModelDatasetEntity>();
  const { license, access } = entity.spec;
  const unverified = isUnverified(entity.spec, 'license');
  return (
    <OverviewCard title="Licence">
      <Typography variant="body1">{licenseName(license)}</Typography>
      <div>
        <LicenseChip license={license} />
      </div>
      <Typography variant="body2">
        {licenseVerdict(license, 'commercial').reason}
      </Typography>
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
