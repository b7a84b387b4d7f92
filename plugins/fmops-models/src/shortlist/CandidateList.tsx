import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  FoundationModelEntity,
  MAX_COMPARED,
} from '@fmops/backstage-plugin-fmops-models-common';
import Checkbox from '@material-ui/core/Checkbox';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { EntityNameLink } from '../browse/EntityNameLink';
import { shortlistTranslationRef } from './messages';
import { ShortlistButton } from './ShortlistButton';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center' },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
}));

interface CandidateListProps {
  title: string;
  models: readonly FoundationModelEntity[];
  compared: readonly string[];
  onCompare: (refs: string[]) => void;
}

/** Candidates of one kind of access. */
export function CandidateList(props: CandidateListProps) {
  const { title, models, compared, onCompare } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shortlistTranslationRef);
  const toggle = (ref: string) =>
    onCompare(
      compared.includes(ref)
        ? compared.filter(other => other !== ref)
        : [...compared, ref],
    );
  return (
    <Paper className={classes.root}>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      {models.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('candidates.none')}
        </Typography>
      )}
      <ul className={classes.list} aria-label={title}>
        {models.map(model => {
          const ref = stringifyEntityRef(model);
          const name = model.metadata.title ?? model.metadata.name;
          const chosen = compared.includes(ref);
          return (
            <li key={ref} className={classes.item}>
              <Checkbox
                color="primary"
                checked={chosen}
                disabled={!chosen && compared.length >= MAX_COMPARED}
                inputProps={{
                  'aria-label': t('candidates.compare', { model: name }),
                }}
                onChange={() => toggle(ref)}
              />
              <div className={classes.name}>
                <EntityNameLink entity={model} />
                <Typography variant="caption" color="textSecondary">
                  {' '}
                  {model.spec.provider}
                </Typography>
              </div>
              <ShortlistButton compact entityRef={ref} title={name} />
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}
