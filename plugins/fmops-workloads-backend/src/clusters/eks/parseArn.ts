/** What the name of an EKS cluster in AWS tells. */
export interface EksArn {
  region: string;
  accountId: string;
  clusterName: string;
}

/** Parts of `arn:aws:eks:<region>:<account>:cluster/<name>`, in any partition. */
export function parseEksArn(arn: string | undefined): EksArn | undefined {
  const match = /^arn:[\w-]+:eks:([\w-]+):(\d{12}):cluster\/([\w-]+)$/.exec(
    arn ?? '',
  );
  return match
    ? { region: match[1], accountId: match[2], clusterName: match[3] }
    : undefined;
}
