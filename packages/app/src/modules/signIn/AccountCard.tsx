import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { portalTranslationRef } from '../../messages';

/** An account that the sign-in page offers. */
export interface Account {
  provider: string;
  title: string;
  description?: string;
}

const useStyles = makeStyles({
  card: { height: '100%' },
  action: { height: '100%' },
  content: { height: '100%' },
});

export const AccountCard = (props: {
  account: Account;
  onSelect: (provider: string) => void;
}) => {
  const { account, onSelect } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(portalTranslationRef);
  return (
    <Card className={classes.card}>
      <CardActionArea
        className={classes.action}
        onClick={() => onSelect(account.provider)}
        aria-label={t('signIn.as', { account: account.title })}
      >
        <CardContent className={classes.content}>
          <Typography variant="h6" component="h2">
            {account.title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {account.description}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
};
