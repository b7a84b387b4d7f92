import { CodeSnippet } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { browseTranslationRef } from './messages';

interface HowToAddProps {
  kind: string;
  /** The least that an entity of the kind says, as YAML. */
  example: string;
}

/** Says how an entity of a kind gets into the catalog. */
export function HowToAdd({ kind, example }: HowToAddProps) {
  const { t } = useTranslationRef(browseTranslationRef);
  return (
    <>
      <Typography>
        {t('howToAdd.text', {
          kind,
          locations: <code>catalog.locations</code>,
          rules: <code>rules</code>,
        })}
      </Typography>
      <CodeSnippet language="text" text={example} />
    </>
  );
}
