import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from './ExternalLink';
import { factsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
}));

interface SourceListProps {
  sources?: string[];
  /** Whether the main facts were found in one of them. */
  verified?: boolean;
}

/** Where the facts about an entity were read. */
export function SourceList({ sources = [], verified }: SourceListProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(factsTranslationRef);
  return (
    <div>
      <Typography variant="caption" color="textSecondary" component="h4">
        {verified ? t('sources.verified') : t('sources.unverified')}
      </Typography>
      <Typography component="ul" variant="body2" className={classes.list}>
        {sources.map(source => (
          <li key={source}>
            <ExternalLink url={source} />
          </li>
        ))}
      </Typography>
    </div>
  );
}
