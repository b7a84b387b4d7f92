import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Promotion,
  PromotionApproval,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Moment } from '../../layout/Moment';
import { Approvers } from '../Approvers';
import { Person } from '../words/Person';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0, 0, 2), paddingLeft: theme.spacing(2.5) },
  quote: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** Who has to approve, and who has. */
export function ApprovalsCard({ promotion }: { promotion: Promotion }) {
  const classes = useStyles();
  const { approvals, required } = promotion;
  return (
    <InfoCard
      title="Approvals"
      subheader="Whoever asks for a promotion does not approve it, and an approval is for the evidence that was seen."
    >
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
        <Typography variant="body2">
          This stage needs nobody’s approval.
        </Typography>
      )}
      <ul className={classes.list} aria-label="Given approvals">
        {approvals.map(approval => (
          <Approval key={`${approval.userRef} ${approval.at}`} {...approval} />
        ))}
      </ul>
    </InfoCard>
  );
}

function Approval({ userRef, at, comment, voidedAt }: PromotionApproval) {
  const classes = useStyles();
  return (
    <li>
      <Typography variant="body2">
        <Person who={userRef} /> approved it, <Moment at={at} />
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
          Void since <Moment at={voidedAt} />: the evidence has changed
        </Typography>
      )}
    </li>
  );
}
