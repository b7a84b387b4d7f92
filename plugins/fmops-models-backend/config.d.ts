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
        /** Of the bucket. */
        name: string;
        /** Of AWS; that of the portal by default. */
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
    /** Models made from data that groups upload; off while there are no stores. */
    tuning?: {
      /** Largest file that may be uploaded. Default: 500 */
      maxUploadMegabytes?: number;
      /**
       * The template that is run: it takes what `pipeline/tune-and-serve` takes.
       * Default: template:default/tune-and-serve
       */
      template?: string;
      /** One for each group that may upload data. */
      stores?: {
        /** Entity reference of a group. */
        owner: string;
        /** Bucket of Amazon S3, or of a server that speaks S3; this or `folder`. */
        bucket?: {
          /** Of the bucket. */
          name: string;
          /** Of AWS; that of the portal by default. */
          region?: string;
          /** Address of a server other than AWS, such as MinIO. */
          endpoint?: string;
          /** Folder that is the group's own; the whole bucket by default. */
          prefix?: string;
          /** AWS account under `aws.accounts` whose credentials are used; the main one by default. */
          accountId?: string;
        };
        /** Folder on the backend's disk, for a portal on one machine. */
        folder?: string;
        /** Where the group's runs go. */
        cluster: string;
        /** A namespace that `fmops.workloads.namespaces` gives to the group. */
        namespace: string;
        /** Persistent volume claim in the namespace by which pods read the bucket, such as one of Mountpoint for Amazon S3. */
        claim: string;
        /** Folder of the claim in which the bucket's prefix shows; the claim's root by default. */
        claimPath?: string;
        /** Claim that runs leave checkpoints and models on. Default: training-output */
        outputClaim?: string;
        /** Queue of Kueue; by default that of the namespace. */
        queue?: string;
        /** Host and owner for the repositories of projects, such as `github.com?owner=my-team`; by default they stay on this machine. */
        repository?: string;
        /** The only EC2 instance types to choose from; by default all that models fit on. */
        instanceTypes?: string[];
      }[];
    };
  };
}
