import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { templateRouteRef } from '../routes';
import { useTemplateObstacle } from './useTemplateObstacle';

/** The template that starts a fine-tune. */
const TEMPLATE = {
  namespace: 'default',
  templateName: 'instruction-tuning',
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  reason: { flex: '1 1 200px' },
}));

interface TemplateButtonProps {
  label: string;
  /** What the form starts with. */
  formData: Record<string, string>;
  /** Why it cannot be done; the button is disabled then. */
  obstacle?: string;
}

/** Opens the fine-tuning form, filled in; nothing without the scaffolder. */
export function TemplateButton(props: TemplateButtonProps) {
  const { label, formData } = props;
  const classes = useStyles();
  const reasonId = useId();
  const templateRoute = useRouteRef(templateRouteRef);
  const permission = useTemplateObstacle();
  const obstacle = props.obstacle ?? permission.obstacle;
  if (!templateRoute) return null;
  const data = encodeURIComponent(JSON.stringify(formData));
  const to = `${templateRoute(TEMPLATE)}?formData=${data}`;
  return (
    <div className={classes.root}>
      {obstacle ? (
        <>
          <Button disabled variant="contained" aria-describedby={reasonId}>
            {label}
          </Button>
          <Typography
            id={reasonId}
            variant="body2"
            color="textSecondary"
            className={classes.reason}
          >
            {obstacle}
          </Typography>
        </>
      ) : (
        <LinkButton variant="contained" color="primary" to={to}>
          {label}
        </LinkButton>
      )}
    </div>
  );
}
