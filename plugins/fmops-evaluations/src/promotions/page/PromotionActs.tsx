import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Promotion,
  PromotionAct,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { promotionsTranslationRef } from '../messages';
import { ActDialog } from './ActDialog';
import { ACTS } from './acts';
import { usePromotionActs } from './usePromotionActs';

const useStyles = makeStyles(theme => ({
  bar: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What the reader may do to a promotion; why not, where that helps. */
export function PromotionActs(props: { promotion: Promotion; onDone(): void }) {
  const classes = useStyles();
  const { t } = useTranslationRef(promotionsTranslationRef);
  const { promotion, onDone } = props;
  // With the evidence that was shown then: what comes while one writes was not seen
  const [asking, setAsking] = useState<{
    act: PromotionAct;
    evidenceDigest?: string;
  }>();
  const { busy, problem, perform } = usePromotionActs(promotion, onDone);
  const allowed = ACTS.filter(({ id }) => promotion.acts[id].allowed);
  const approve = promotion.acts.approve;
  const begin = (id: PromotionAct, asks: boolean) =>
    asks
      ? setAsking({ act: id, evidenceDigest: promotion.evidenceDigest })
      : perform(id);
  return (
    <div>
      <div className={classes.bar}>
        {allowed.map(({ id, title, asks, main }) => (
          <Button
            key={id}
            variant={main ? 'contained' : 'outlined'}
            color={main ? 'primary' : 'default'}
            disabled={busy}
            onClick={() => begin(id, asks !== undefined)}
          >
            {t(title)}
          </Button>
        ))}
      </div>
      {!approve.allowed &&
        approve.reason &&
        promotion.state === 'awaiting-approval' && (
          <Typography variant="body2" color="textSecondary">
            {approve.reason}
          </Typography>
        )}
      {problem && (
        <Typography color="error" role="alert">
          {problem}
        </Typography>
      )}
      {asking && (
        <ActDialog
          act={ACTS.find(({ id }) => id === asking.act)!}
          outdated={
            asking.act === 'approve' &&
            asking.evidenceDigest !== promotion.evidenceDigest
          }
          busy={busy}
          onClose={() => setAsking(undefined)}
          onSay={async words => {
            const { act, evidenceDigest } = asking;
            if (await perform(act, words, evidenceDigest)) setAsking(undefined);
          }}
        />
      )}
    </div>
  );
}
