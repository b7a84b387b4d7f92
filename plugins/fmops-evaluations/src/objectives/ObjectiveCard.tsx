import { useState } from 'react';
import type { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import Collapse from '@material-ui/core/Collapse';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  indicatorOf,
  type Objective,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Moment } from '../layout/Moment';
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
  const [open, setOpen] = useState(false);
  const { objective, endpoint, busy } = props;
  const { id, indicator, state, latest, breach, editable } = objective;
  const { title } = indicatorOf(indicator);
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
            ? 'Not known'
            : valueText(latest.value, indicator)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          Wanted: {aimText(objective)}
        </Typography>
        {latest ? (
          <Typography variant="body2" color="textSecondary">
            Measured <Moment at={latest.at} />
            {latest.count !== undefined && `, from ${latest.count}`}
          </Typography>
        ) : (
          <Typography variant="body2" color="textSecondary">
            It is measured for the first time within a minute.
          </Typography>
        )}
        {latest?.problem && (
          <Typography variant="body2">{latest.problem}</Typography>
        )}
        {breach && (
          <Typography variant="body2" color="error">
            Missed since <Moment at={breach.since} />
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
          {open ? 'Hide history' : 'History'}
        </Button>
        {editable && (
          <>
            <Button size="small" disabled={busy} onClick={props.onMeasure}>
              Measure now
            </Button>
            <Button size="small" disabled={busy} onClick={props.onChange}>
              Change
            </Button>
            <Button size="small" disabled={busy} onClick={props.onRemove}>
              Remove
            </Button>
          </>
        )}
      </CardActions>
    </Card>
  );
}
