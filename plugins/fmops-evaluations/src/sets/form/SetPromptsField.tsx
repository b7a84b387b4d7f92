import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import type { SetPrompt } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { PromptField } from '../../playground/prompt/PromptField';
import { setsTranslationRef } from '../messages';

const useStyles = makeStyles(theme => ({
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

/** The prompts of an evaluation catalog, one added after another. */
export function SetPromptsField(props: {
  value: readonly SetPrompt[];
  onChange(prompts: SetPrompt[]): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(setsTranslationRef);
  const { value, onChange } = props;
  return (
    <div>
      <PromptField
        // Empty again after each choice
        key={value.length}
        value={undefined}
        onChange={ref => {
          if (ref && !value.some(prompt => prompt.ref === ref)) {
            onChange([...value, { ref }]);
          }
        }}
      />
      <div className={classes.chips} aria-label={t('form.prompts')}>
        {value.map(({ ref, version }) => {
          const name = humanizeEntityRef(parseEntityRef(ref), {
            defaultKind: 'prompttemplate',
          });
          return (
            <Chip
              key={ref}
              label={version ? `${name} ${version}` : name}
              onDelete={() =>
                onChange(value.filter(prompt => prompt.ref !== ref))
              }
            />
          );
        })}
      </div>
    </div>
  );
}
