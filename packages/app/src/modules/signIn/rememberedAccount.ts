import type { IdentityApi } from '@backstage/core-plugin-api';

const KEY = 'fmops:sign-in-account';

/** The account that this browser signed in with, until it signs out. */
export const rememberedAccount = {
  get: () => window.localStorage.getItem(KEY) ?? undefined,
  set: (provider: string) => window.localStorage.setItem(KEY, provider),
  forget: () => window.localStorage.removeItem(KEY),
};

/** The same identity, but signing out also forgets the account. */
export function forgettingOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      rememberedAccount.forget();
      await identity.signOut();
    },
  };
}
