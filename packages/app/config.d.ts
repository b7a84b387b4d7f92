export interface Config {
  app?: {
    signIn?: {
      /**
       * Accounts that the sign-in page offers without a password. For
       * development only: the backend refuses them anywhere else.
       */
      accounts?: Array<{
        /**
         * A provider under auth.providers
         * @visibility frontend
         */
        provider: string;
        /** @visibility frontend */
        title: string;
        /** @visibility frontend */
        description?: string;
      }>;
      /** Offers the accounts of an identity provider, which auth.providers.oidc names. */
      oidc?: {
        /**
         * Whose accounts they are
         * @visibility frontend
         */
        title: string;
        /**
         * What to tell people about them
         * @visibility frontend
         */
        message?: string;
      };
    };
  };
}
