import {
  Content,
  EmptyState,
  ErrorPanel,
  Page,
  ProxiedSignInPage,
  SignInPage as SingleSignInPage,
} from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Container from '@material-ui/core/Container';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { portalTranslationRef } from '../../messages';
import { AccountCard, type Account } from './AccountCard';
import { oidcAuthApiRef } from './oidcAuthApi';
import { forgettingOnSignOut, rememberedAccount } from './rememberedAccount';

const SignInFailed = (props: { error?: Error; onBack: () => void }) => {
  const { t } = useTranslationRef(portalTranslationRef);
  return (
    <Page themeId="home">
      <Content>
        <Container maxWidth="md">
          <ErrorPanel
            title={t('signIn.failed')}
            error={props.error ?? new Error(t('signIn.unknownError'))}
          />
          <Button variant="contained" color="primary" onClick={props.onBack}>
            {t('signIn.again')}
          </Button>
        </Container>
      </Content>
    </Page>
  );
};

/** Leads to the identity provider of an organisation. */
const OidcSignInPage = (props: SignInPageProps) => {
  const config = useApi(configApiRef).getConfig('app.signIn.oidc');
  return (
    <SingleSignInPage
      {...props}
      provider={{
        id: 'oidc',
        title: config.getString('title'),
        message: config.getOptionalString('message') ?? '',
        apiRef: oidcAuthApiRef,
      }}
    />
  );
};

/** Offers the accounts of `app.signIn.accounts`. */
const DevelopmentSignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const { t } = useTranslationRef(portalTranslationRef);
  const config = useApi(configApiRef);
  const accounts = config.getOptional<Account[]>('app.signIn.accounts') ?? [];
  const [provider, setProvider] = useState(() =>
    accounts
      .map(account => account.provider)
      .find(id => id === rememberedAccount.get()),
  );

  const chooseAgain = () => {
    rememberedAccount.forget();
    setProvider(undefined);
  };

  if (provider) {
    return (
      <ProxiedSignInPage
        provider={provider}
        onSignInSuccess={identity => {
          rememberedAccount.set(provider);
          onSignInSuccess(forgettingOnSignOut(identity));
        }}
        ErrorComponent={({ error }) => (
          <SignInFailed error={error} onBack={chooseAgain} />
        )}
      />
    );
  }

  return (
    <Page themeId="home">
      <Content>
        <Container maxWidth="md">
          <Typography variant="h2" component="h1" gutterBottom>
            {config.getOptionalString('app.title') ?? 'FMOps Portal'}
          </Typography>
          {accounts.length ? (
            <>
              <Typography paragraph>{t('signIn.about')}</Typography>
              <Typography paragraph color="textSecondary">
                {t('signIn.development')}
              </Typography>
              <Grid container spacing={2}>
                {accounts.map(account => (
                  <Grid item xs={12} sm={6} md={4} key={account.provider}>
                    <AccountCard account={account} onSelect={setProvider} />
                  </Grid>
                ))}
              </Grid>
            </>
          ) : (
            <EmptyState
              missing="content"
              title={t('signIn.none')}
              description={t('signIn.noneHelp')}
            />
          )}
        </Container>
      </Content>
    </Page>
  );
};

/** Offers the identity provider of `app.signIn.oidc`, or else the development accounts of `app.signIn.accounts`. */
export const SignInPage = (props: SignInPageProps) =>
  useApi(configApiRef).has('app.signIn.oidc') ? (
    <OidcSignInPage {...props} />
  ) : (
    <DevelopmentSignInPage {...props} />
  );
