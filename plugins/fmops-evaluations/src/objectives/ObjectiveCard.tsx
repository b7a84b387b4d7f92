import { useState } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import Collapse from '@material-ui/core/Collapse';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Objective } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Moment } from '../layout/Moment';
import { INDICATOR_TITLES } from './indicatorWords';
import { objectivesTranslationRef } from './messages';
import { ObjectiveHistory } from './ObjectiveHistory';
import { ObjectiveStateChip } from './ObjectiveStateChip';
import { Remedies } from './Remedies';
import { aimText, valueText } from './words';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  content: {
    display: 'grid',
    gap: theme.spacing(1),
    flexGrow: 1,
    alignContent: 'start',
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** One objective: whether it is kept, what was measured, and what can be done. */
export function ObjectiveCard(props: {
  objective: Objective;
  endpoint: Entity;
  busy: boolean;
  onChange(): void;
  onMeasure(): void;
  onRemove(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(objectivesTranslationRef);
  const [open, setOpen] = useState(false);
  const { objective, endpoint, busy } = props;
  const { id, indicator, state, latest, breach, editable } = objective;
  const title = t(INDICATOR_TITLES[indicator]);
  return (
    <Card
      className={classes.root}
      component="article"
      aria-label={title}
      data-testid={`objective-${indicator}`}
    >
      <CardContent className={classes.content}>
        <div className={classes.head}>
          <Typography variant="h6" component="h3">
            {title}
          </Typography>
          <ObjectiveStateChip state={state} />
        </div>
        <Typography variant="h5" component="p">
          {latest?.value === undefined
            ? t('card.unknown')
            : valueText(t, latest.value, indicator)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('card.wanted', { aim: aimText(t, objective) })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <Measured latest={latest} />
        </Typography>
        {latest?.problem && (
          <Typography variant="body2">{latest.problem}</Typography>
        )}
        {breach && (
          <Typography variant="body2" color="error">
            {t('card.missedSince', { at: <Moment at={breach.since} /> })}
          </Typography>
        )}
        {state === 'missed' && <Remedies {...{ objective, endpoint }} />}
        <div id={`history-${id}`}>
          <Collapse in={open} unmountOnExit>
            <ObjectiveHistory objective={objective} />
          </Collapse>
        </div>
      </CardContent>
      <CardActions>
        <Button
          size="small"
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          aria-controls={`history-${id}`}
        >
          {open ? t('card.hideHistory') : t('card.history')}
        </Button>
        {editable && (
          <>
            <Button size="small" disabled={busy} onClick={props.onMeasure}>
              {t('card.measure')}
            </Button>
            <Button size="small" disabled={busy} onClick={props.onChange}>
              {t('card.change')}
            </Button>
            <Button size="small" disabled={busy} onClick={props.onRemove}>
              {t('card.remove')}
            </Button>
          </>
        )}
      </CardActions>
    </Card>
  );
}

/** When it was measured last, and from how much. */
function Measured({ latest }: Pick<Objective, 'latest'>) {
  const { t } = useTranslationRef(objectivesTranslationRef);
  if (!latest) return <>{t('card.notMeasured')}</>;
  const at = <Moment at={latest.at} />;
  return latest.count === undefined
    ? t('card.measured', { at })
    : t('card.measuredFrom', { at, samples: String(latest.count) });
}
