import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { MAX_COMPARED } from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CandidateList } from './CandidateList';
import { shortlistTranslationRef } from './messages';
import { MAX_CANDIDATES } from './shortlistRefs';
import { Unavailable } from './Unavailable';
import { ModelsByRef } from './useModels';
import { Shortlist } from './useShortlist';

const useStyles = makeStyles(theme => ({
  lists: {
    marginTop: theme.spacing(1),
    display: 'grid',
    gap: theme.spacing(2),
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
  },
}));

interface CandidatesProps {
  /** What to list: the shortlist, and what a link brought. */
  refs: readonly string[];
  models: ModelsByRef;
  shortlist: Shortlist;
  compared: readonly string[];
  onCompare: (refs: string[]) => void;
}

/** The candidates, open and proprietary ones apart, to choose from for comparison. */
export function Candidates(props: CandidatesProps) {
  const { refs, models, shortlist, compared, onCompare } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shortlistTranslationRef);
  const known = refs.flatMap(ref => models.get(ref) ?? []);
  const missing = refs.filter(
    ref => models.has(ref) && models.get(ref) === undefined,
  );
  const shared = { compared, onCompare };
  const forget = (ref: string) => {
    shortlist.remove(ref);
    if (compared.includes(ref)) {
      onCompare(compared.filter(other => other !== ref));
    }
  };
  return (
    <section>
      <Typography variant="h5" component="h2">
        {t('candidates.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary" role="status">
        {t(
          compared.length < 2 ? 'candidates.countTooFew' : 'candidates.count',
          {
            listed: String(shortlist.refs.length),
            most: String(MAX_CANDIDATES),
            chosen: String(compared.length),
            mostChosen: String(MAX_COMPARED),
          },
        )}
      </Typography>
      <div className={classes.lists}>
        <CandidateList
          {...shared}
          title={t('candidates.open')}
          models={known.filter(({ spec }) => spec.access !== 'proprietary')}
        />
        <CandidateList
          {...shared}
          title={t('candidates.proprietary')}
          models={known.filter(({ spec }) => spec.access === 'proprietary')}
        />
        {missing.length > 0 && <Unavailable refs={missing} onForget={forget} />}
      </div>
    </section>
  );
}
