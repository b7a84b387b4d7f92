import { MAX_COMPARED } from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CandidateList } from './CandidateList';
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
        Candidates
      </Typography>
      <Typography variant="body2" color="textSecondary" role="status">
        {shortlist.refs.length} of {MAX_CANDIDATES} on your shortlist,{' '}
        {compared.length} of {MAX_COMPARED} chosen to compare.
        {compared.length < 2 && ' Choose two or more.'}
      </Typography>
      <div className={classes.lists}>
        <CandidateList
          {...shared}
          title="Open and gated"
          models={known.filter(({ spec }) => spec.access !== 'proprietary')}
        />
        <CandidateList
          {...shared}
          title="Proprietary"
          models={known.filter(({ spec }) => spec.access === 'proprietary')}
        />
        {missing.length > 0 && <Unavailable refs={missing} onForget={forget} />}
      </div>
    </section>
  );
}
