import { LinkButton } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import CardHeader from '@material-ui/core/CardHeader';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
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
export const StepCard = ({ step, fact }: { step: Step; fact?: string }) => {
  const classes = useStyles();
  return (
    <Card className={classes.card}>
      <CardHeader
        avatar={<span className={classes.icon}>{step.icon}</span>}
        title={step.title}
        titleTypographyProps={{ variant: 'h5', component: 'h2' }}
      />
      <CardContent className={classes.content}>
        <Typography>{step.text}</Typography>
        <Typography
          className={classes.fact}
          variant="body2"
          color="textSecondary"
        >
          {fact}
        </Typography>
      </CardContent>
      <CardActions className={classes.actions}>
        <LinkButton to={step.to} color="primary" variant="contained">
          {step.action}
        </LinkButton>
      </CardActions>
    </Card>
  );
};
