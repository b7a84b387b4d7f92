import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Promotion,
  PromotionApproval,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Moment } from '../../layout/Moment';
import { Approvers } from '../Approvers';
import { promotionsTranslationRef } from '../messages';
import { Person } from '../words/Person';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0, 0, 2), paddingLeft: theme.spacing(2.5) },
  quote: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** Who has to approve, and who has. */
export function ApprovalsCard({ promotion }: { promotion: Promotion }) {
  const classes = useStyles();
  const { t } = useTranslationRef(promotionsTranslationRef);
  const { approvals, required } = promotion;
  return (
    <InfoCard title={t('approvals.title')} subheader={t('approvals.about')}>
      {required.length ? (
        <ul className={classes.list}>
          {required.map(requirement => (
            <Typography
              key={requirement.groups.join()}
              component="li"
              variant="body2"
            >
              <Approvers {...requirement} />
            </Typography>
          ))}
        </ul>
      ) : (
        <Typography variant="body2">{t('approvals.needless')}</Typography>
      )}
      <ul className={classes.list} aria-label={t('approvals.list')}>
        {approvals.map(approval => (
          <Approval key={`${approval.userRef} ${approval.at}`} {...approval} />
        ))}
      </ul>
    </InfoCard>
  );
}

function Approval({ userRef, at, comment, voidedAt }: PromotionApproval) {
  const classes = useStyles();
  const { t } = useTranslationRef(promotionsTranslationRef);
  return (
    <li>
      <Typography variant="body2">
        {t('approvals.approved', {
          person: <Person who={userRef} />,
          time: <Moment at={at} />,
        })}
      </Typography>
      {comment && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.quote}
        >
          {comment}
        </Typography>
      )}
      {voidedAt && (
        <Typography variant="body2" color="error">
          {t('approvals.void', { time: <Moment at={voidedAt} /> })}
        </Typography>
      )}
    </li>
  );
}
