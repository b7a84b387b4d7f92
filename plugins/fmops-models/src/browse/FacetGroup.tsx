import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FormControl from '@material-ui/core/FormControl';
import FormGroup from '@material-ui/core/FormGroup';
import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { formatCount } from '../format/numbers';
import { FacetCheckbox } from './FacetCheckbox';
import { FacetOption } from './facetOptions';
import { foldOptions } from './foldOptions';
import { browseTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    marginBottom: theme.spacing(2.5),
    outline: 'none',
  },
  legend: {
    ...theme.typography.subtitle2,
    color: theme.palette.text.primary,
    marginBottom: theme.spacing(0.5),
  },
  find: { margin: theme.spacing(0.5, 0) },
}));

interface FacetGroupProps {
  title: string;
  options: FacetOption[];
  onToggle: (value: string) => void;
}

/** The checkboxes of one facet; nothing where there is nothing to choose. */
export function FacetGroup({ title, options, onToggle }: FacetGroupProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  const [unfolded, setUnfolded] = useState(false);
  const [find, setFind] = useState('');
  if (options.length === 0) return null;
  const { shown, hidden, foldable, findable } = foldOptions(
    options,
    unfolded,
    find,
  );
  return (
    <FormControl component="fieldset" className={classes.root} tabIndex={-1}>
      <FormLabel component="legend" className={classes.legend} focused={false}>
        {title}
      </FormLabel>
      {findable && (
        <TextField
          fullWidth
          size="small"
          variant="outlined"
          className={classes.find}
          placeholder={t('facet.find', {
            options: formatCount(options.length),
          })}
          inputProps={{ 'aria-label': t('facet.findIn', { facet: title }) }}
          value={find}
          onChange={event => setFind(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Escape') setFind('');
          }}
        />
      )}
      <FormGroup>
        {shown.map(option => (
          <FacetCheckbox
            key={option.value}
            option={option}
            onToggle={onToggle}
          />
        ))}
      </FormGroup>
      {unfolded && (hidden > 0 || shown.length === 0) && (
        <Typography variant="caption" color="textSecondary" component="p">
          {hidden > 0
            ? t('facet.more', { hidden: formatCount(hidden) })
            : t('facet.noneFits')}
        </Typography>
      )}
      {foldable && (hidden > 0 || unfolded) && (
        <Button
          size="small"
          aria-expanded={unfolded}
          aria-label={
            unfolded
              ? t('facet.showFewerOf', { facet: title })
              : t('facet.showMoreOf', {
                  hidden: formatCount(hidden),
                  facet: title,
                })
          }
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded
            ? t('facet.showFewer')
            : t('facet.showMore', { hidden: formatCount(hidden) })}
        </Button>
      )}
    </FormControl>
  );
}
