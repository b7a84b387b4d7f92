import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
  licenseVerdict,
  ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from '../facts/ExternalLink';
import { isPublished } from '../facts/publication';
import { isUnverified } from '../facts/verification';
import { OverviewCard } from '../overview/OverviewCard';
import { LicenseChip } from './LicenseChip';
import { licenseReason, licenseTitle } from './licenseWords';
import { licensesTranslationRef } from './messages';

const ACCESS = {
  open: 'access.open',
  gated: 'access.gated',
  proprietary: 'access.proprietary',
} as const;

/** What follows, in plain terms. */
const ADVICE = {
  allowed: undefined,
  conditional: 'advice.conditional',
  forbidden: 'advice.forbidden',
  unknown: 'advice.unknown',
} as const;

/** What one may do with a model or a dataset, and where that is written. */
export function LicenseCard() {
  const { t } = useTranslationRef(licensesTranslationRef);
  const { entity } = useEntity<FoundationModelEntity | ModelDatasetEntity>();
  const { license, access } = entity.spec;
  const advice = ADVICE[licenseVerdict(license, 'commercial').verdict];
  const unverified = isUnverified(entity.spec, 'license');
  return (
    <OverviewCard title={t('card.title')}>
      <Typography variant="body1">{licenseTitle(t, license)}</Typography>
      <div>
        <LicenseChip license={license} />
      </div>
      <Typography variant="body2">{licenseReason(t, license)}</Typography>
      {advice && <Typography variant="body2">{t(advice)}</Typography>}
      {isPublished(entity.spec) && (
        <Typography variant="body2">{t(ACCESS[access])}</Typography>
      )}
      {license.url && (
        <Typography variant="body2">
          <ExternalLink url={license.url}>{t('card.read')}</ExternalLink>
        </Typography>
      )}
      <Typography variant="caption" color="textSecondary">
        {unverified ? t('card.summaryUnverified') : t('card.summary')}
      </Typography>
    </OverviewCard>
  );
}
