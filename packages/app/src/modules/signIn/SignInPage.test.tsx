import { discoveryApiRef, type IdentityApi } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { languages } from '../../__testUtils__/languages';
import { oidcAuthApiRef } from './oidcAuthApi';
import { SignInPage } from './SignInPage';

const config = {
  app: {
    title: 'FMOps Portal',
    signIn: {
      accounts: [
        { provider: 'guest', title: 'Guest', description: 'A first look' },
        { provider: 'role-auditor', title: 'Auditor' },
      ],
    },
  },
};

const session = {
  providerInfo: {},
  profile: {},
  backstageIdentity: {
    token: 'header.e30.signature',
    identity: {
      type: 'user',
      userEntityRef: 'user:default/auditor',
      ownershipEntityRefs: [],
    },
  },
};

function render(data: object, onSignInSuccess = jest.fn()) {
  renderInTestApp(<SignInPage onSignInSuccess={onSignInSuccess} />, {
    apis: [
      [
        discoveryApiRef,
        { getBaseUrl: async () => 'http://localhost:7007/api/auth' },
      ],
    ],
    config: data as never,
  });
  return onSignInSuccess;
}

function answer(status: number, body: object) {
  return jest
    .spyOn(global, 'fetch')
    .mockImplementation(async () => Response.json(body, { status }));
}

describe('SignInPage', () => {
  afterEach(() => {
    localStorage.clear();
    jest.restoreAllMocks();
  });

  it('signs in with the chosen account, and remembers it until sign-out', async () => {
    const fetch = answer(200, session);
    const onSignInSuccess = render(config);
    expect(await screen.findByText('A first look')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Sign in as Auditor' }),
    );

    expect(fetch.mock.calls[0][0]).toBe(
      'http://localhost:7007/api/auth/role-auditor/refresh',
    );
    const identity: IdentityApi = onSignInSuccess.mock.calls[0][0];
    expect(await identity.getBackstageIdentity()).toEqual(
      session.backstageIdentity.identity,
    );
    expect(localStorage.getItem('fmops:sign-in-account')).toBe('role-auditor');
    await identity.signOut();
    expect(localStorage.getItem('fmops:sign-in-account')).toBeNull();
  });

  it('speaks German where the browser remembers it', async () => {
    localStorage.setItem('language', 'de');
    render({ app: { ...config.app, extensions: [languages] } });
    expect(
      await screen.findByRole('button', { name: 'Als Auditor anmelden' }),
    ).toBeInTheDocument();
  });

  it('goes back to the accounts when signing in fails', async () => {
    answer(403, { error: { name: 'NotAllowedError', message: 'Not here' } });
    const onSignInSuccess = render(config);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sign in as Guest' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Choose another account' }),
    );
    expect(
      screen.getByRole('button', { name: 'Sign in as Guest' }),
    ).toBeInTheDocument();
    expect(onSignInSuccess).not.toHaveBeenCalled();
  });

  it('ignores a remembered account that is not offered any more', async () => {
    localStorage.setItem('fmops:sign-in-account', 'role-gone');
    render(config);
    expect(
      await screen.findByRole('button', { name: 'Sign in as Guest' }),
    ).toBeInTheDocument();
  });

  it('leads to the identity provider, and tells who has signed in', async () => {
    const signIn = jest.fn();
    const identity = session.backstageIdentity.identity;
    const oidc = {
      signIn,
      getProfile: async () => ({ displayName: 'An auditor' }),
      // Nobody is signed in before the button was pressed
      getBackstageIdentity: async ({ optional }: { optional?: boolean }) =>
        optional ? undefined : { ...session.backstageIdentity, identity },
    };
    const onSignInSuccess = jest.fn();
    renderInTestApp(<SignInPage onSignInSuccess={onSignInSuccess} />, {
      apis: [[oidcAuthApiRef, oidc as never]],
      config: {
        app: {
          title: 'FMOps Portal',
          signIn: {
            accounts: config.app.signIn.accounts,
            oidc: { title: 'Example Ltd', message: 'With your own account' },
          },
        },
      },
    });
    expect(await screen.findByText('Example Ltd')).toBeInTheDocument();
    expect(screen.getByText('With your own account')).toBeInTheDocument();
    expect(screen.queryByText('A first look')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Sign In' }));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
    const signedIn: IdentityApi = onSignInSuccess.mock.calls[0][0];
    expect(await signedIn.getBackstageIdentity()).toEqual(identity);
  });

  it('says so when no account is configured', async () => {
    render({ app: { title: 'FMOps Portal' } });
    expect(
      await screen.findByText('No way to sign in is configured'),
    ).toBeInTheDocument();
  });
});
