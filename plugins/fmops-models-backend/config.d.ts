export interface Config {
  fmops?: {
    /** Where models may be looked up before they are registered. */
    models?: {
      huggingFace?: {
        /** Default: https://huggingface.co */
        baseUrl?: string;
        /**
         * Read token of an account that has accepted the terms of the gated
         * models in use; sent to the hub alone.
         * @visibility secret
         */
        token?: string;
      };
      /** Buckets of Amazon S3, or of a server that speaks S3; none by default. */
      buckets?: {
        name: string;
        region?: string;
        /** Address of a server other than AWS, such as MinIO. */
        endpoint?: string;
        /** Only folders below it; the whole bucket by default. */
        prefix?: string;
        /** AWS account under `aws.accounts` whose credentials are used; the main one by default. */
        accountId?: string;
      }[];
      /**
       * Folders on the backend's disk, relative to its working directory; none
       * by default. Links that lead out of them are not followed.
       */
      folders?: string[];
    };
  };
}
