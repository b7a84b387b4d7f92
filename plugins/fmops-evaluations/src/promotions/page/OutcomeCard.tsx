import { InfoCard, Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Promotion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Moment } from '../../layout/Moment';
import { promotionsTranslationRef } from '../messages';

const isWeb = ({ url }: { url: string }) => /^https?:\/\//i.test(url);

/** What happens once it is approved, and what came of it. */
export function OutcomeCard({ promotion }: { promotion: Promotion }) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const { action, attempts, outcome, state, statusReason } = promotion;
  return (
    <InfoCard title={t('outcome.title')} subheader={action.title}>
      {outcome ? (
        <>
          <Typography variant="body2">
            {outcome.summary} (<Moment at={outcome.at} />)
          </Typography>
          <ul>
            {outcome.links.filter(isWeb).map(({ title, url }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {attempts
            ? t('outcome.tried', { count: attempts })
            : t('outcome.none')}
        </Typography>
      )}
      {state === 'failed' && statusReason && (
        <Typography variant="body2" color="error" role="alert">
          {statusReason}
        </Typography>
      )}
    </InfoCard>
  );
}
