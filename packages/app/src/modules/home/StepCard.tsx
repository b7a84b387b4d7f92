import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import CardHeader from '@material-ui/core/CardHeader';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { portalTranslationRef } from '../../messages';
import type { Step } from './steps';

const useStyles = makeStyles(theme => ({
  card: { height: '100%', display: 'flex', flexDirection: 'column' },
  content: { flexGrow: 1 },
  icon: { color: theme.palette.primary.main, display: 'flex' },
  fact: {
    marginTop: theme.spacing(2),
    minHeight: '1.5em',
    fontVariantNumeric: 'tabular-nums',
  },
  actions: { padding: theme.spacing(2) },
}));

/** A thing to do, with a fact of the moment such as "56 models". */
export const StepCard = (props: {
  step: Step;
  fact?: string;
  /** Why this account can't do it; the button is disabled then. */
  obstacle?: string;
}) => {
  const { step, fact, obstacle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(portalTranslationRef);
  const factId = useId();
  return (
    <Card className={classes.card}>
      <CardHeader
        avatar={<span className={classes.icon}>{step.icon}</span>}
        title={t(step.title)}
        titleTypographyProps={{ variant: 'h5', component: 'h2' }}
      />
      <CardContent className={classes.content}>
        <Typography>{t(step.text)}</Typography>
        <Typography
          id={factId}
          className={classes.fact}
          variant="body2"
          color="textSecondary"
        >
          {obstacle ?? fact}
        </Typography>
      </CardContent>
      <CardActions className={classes.actions}>
        {obstacle ? (
          <Button disabled variant="contained" aria-describedby={factId}>
            {t(step.action)}
          </Button>
        ) : (
          <LinkButton to={step.to} color="primary" variant="contained">
            {t(step.action)}
          </LinkButton>
        )}
      </CardActions>
    </Card>
  );
};
